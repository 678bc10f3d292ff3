import MCPProxy

/// Server-sent events, however their bytes arrive, against a reader that follows the HTML standard word by word.
struct EventStreamTarget: FuzzTarget {
    let name = "event-stream"
    let tokens = [
        "data:", "data: ", "data", "event:", "event: message", "event: endpoint", "event", "id: 1", "retry: 5", ":",
        "\n", "\r",
        "\r\n", "\n\n", "\r\r", "\u{FEFF}", "{\"jsonrpc\":\"2.0\"}", " ",
    ]

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        let expected = Self.messages(in: input)
        let whole = try Self.payloads(of: [input])
        try require(whole == expected, "\(whole.map(Self.text)) instead of \(expected.map(Self.text))")
        let cut = try Self.payloads(of: input.pieces)
        try require(cut == expected, "cut into pieces: \(cut.map(Self.text)) instead of \(expected.map(Self.text))")
        return "\(min(expected.count, 4)) \(expected.last?.contains(UInt8(ascii: " ")) ?? false)"
    }

    private static func payloads(of pieces: [[UInt8]]) throws(FuzzFault) -> [[UInt8]] {
        var parser = EventStreamParser(limit: 1 << 20)
        var payloads: [[UInt8]] = []
        for piece in pieces {
            do { payloads += try parser.append(piece) } catch { throw FuzzFault("refused: \(error)") }
        }
        return payloads
    }

    /// The data of the events of the type `message`, their line breaks as blanks.
    private static func messages(in bytes: [UInt8]) -> [[UInt8]] {
        var messages: [[UInt8]] = []
        var data: [[UInt8]] = []
        var type: [UInt8] = []
        for line in lines(of: bytes) {
            let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
            let value = line[colon...].dropFirst()
            let plain = Array(value.first == UInt8(ascii: " ") ? value.dropFirst() : value)
            switch String(decoding: line[..<colon], as: UTF8.self) {
            case "data": data.append(plain)
            case "event": type = plain
            case "" where line.isEmpty:
                let payload = Array(data.joined(separator: " ".utf8))
                if !payload.isEmpty, type.isEmpty || type == Array("message".utf8) { messages.append(payload) }
                data = []
                type = []
            default: break
            }
        }
        return messages
    }

    /// The lines that have an end.
    private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        let text = bytes.starts(with: "\u{FEFF}".utf8) ? bytes.dropFirst(3) : bytes[...]
        var last: UInt8 = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "\n") where last == UInt8(ascii: "\r"): break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): lines.append([])
            default: lines[lines.count - 1].append(byte)
            }
            last = byte
        }
        return lines.dropLast()
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).debugDescription }
}
