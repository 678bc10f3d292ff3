import NIOWebSocket

/// Reads the frames of RFC 6455 that a client sends.
struct FrameReader {
    /// How many bytes a message may have.
    static let limit = 4 * 1024 * 1024

    private var rest: ArraySlice<UInt8>
    private var events: [String] = []
    private var message: (opcode: UInt8, bytes: [UInt8])?

    /// What a server makes of the bytes: messages, control frames, and at last perhaps a fault.
    static func events(in bytes: [UInt8]) -> [String] {
        var reader = FrameReader(rest: bytes[...])
        while let fault = reader.readFrame() {
            guard fault == 0 else { return reader.events + ["fault \(fault)"] }
        }
        return reader.events
    }

    static func description(of opcode: WebSocketOpcode, _ bytes: [UInt8]) -> String { "\(opcode) \(bytes)" }

    private init(rest: ArraySlice<UInt8>) {
        self.rest = rest
    }

    /// Reads a frame; returns the code of its fault or 0, and `nil` where bytes are missing.
    private mutating func readFrame() -> Int? {
        guard let first = number(of: 1), let second = number(of: 1) else { return nil }
        let (isFinal, isControl) = (first & 0x80 != 0, first & 0x08 != 0)
        guard let length = length(second & 0x7F) else { return nil }
        guard length <= UInt64(Self.limit) else { return 1009 }
        guard !isControl || isFinal && length <= 125 else { return 1002 }
        let isMasked = second & 0x80 != 0
        guard let mask = isMasked ? number(of: 4) : 0, rest.count >= Int(length) else { return nil }
        let payload = rest.prefix(Int(length)).enumerated().map { place, byte in
            byte ^ UInt8(truncatingIfNeeded: mask >> UInt64(24 - 8 * (place % 4)))
        }
        rest = rest.dropFirst(Int(length))
        guard isMasked, first & 0x70 == 0 else { return 1002 }
        return take(payload, opcode: UInt8(first & 0x0F), isFinal: isFinal)
    }

    private mutating func take(_ payload: [UInt8], opcode: UInt8, isFinal: Bool) -> Int {
        switch opcode {
        case 0:
            guard let begun = message else { return 1002 }
            message = (begun.opcode, begun.bytes + payload)
        case 1, 2:
            guard message == nil else { return 1002 }
            message = (opcode, payload)
        default:
            events.append(Self.description(of: WebSocketOpcode(encodedWebSocketOpcode: opcode) ?? .ping, payload))
            return 0
        }
        if isFinal, let whole = message {
            events.append(Self.description(of: whole.opcode == 1 ? .text : .binary, whole.bytes))
            message = nil
        }
        return 0
    }

    private mutating func length(_ short: UInt64) -> UInt64? {
        switch short {
        case 126: number(of: 2)
        case 127: number(of: 8)
        default: short
        }
    }

    /// A number in network order.
    private mutating func number(of count: Int) -> UInt64? {
        guard rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
