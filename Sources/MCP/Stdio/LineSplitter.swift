/// Cuts a stream of bytes into lines.
package struct LineSplitter: Sendable {
    package enum Line: Hashable, Sendable {
        /// A line without its end.
        case complete([UInt8])
        /// A line longer than the limit; its bytes are gone.
        case tooLong
    }

    private let limit: Int
    private var pending: [UInt8] = []
    private var isSkipping = false

    /// Creates a splitter that gives up lines with more bytes than the limit.
    package init(limit: Int) {
        self.limit = limit
    }

    /// Takes the next bytes and returns the lines that they complete, without the blank ones.
    package mutating func append(_ chunk: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var rest = chunk[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            take(rest[..<end])
            if let line = finish() { lines.append(line) }
            rest = rest[(end + 1)...]
        }
        take(rest)
        return lines
    }

    /// The last line, where the stream ended without an end of line.
    package mutating func finish() -> Line? {
        defer {
            pending = []
            isSkipping = false
        }
        if isSkipping { return .tooLong }
        if pending.last == UInt8(ascii: "\r") { pending.removeLast() }
        return pending.isEmpty ? nil : .complete(pending)
    }

    private mutating func take(_ bytes: ArraySlice<UInt8>) {
        guard !isSkipping else { return }
        if pending.count + bytes.count > limit {
            isSkipping = true
            pending = []
        } else {
            pending.append(contentsOf: bytes)
        }
    }
}
