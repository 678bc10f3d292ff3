import MCP

/// Lines, however their bytes arrive.
struct LineTarget: FuzzTarget {
    private static let limit = 24

    let name = "lines"
    let tokens = [
        "\n", "\r\n", "\r", "\n\n", String(repeating: "x", count: limit), String(repeating: "x", count: limit + 1),
    ]

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        let whole = Self.lines(of: [input])
        try require(Self.lines(of: input.pieces) == whole, "the lines depend on how the bytes are cut")
        let expected = input.split(separator: UInt8(ascii: "\n")).compactMap(Self.line)
        try require(whole == expected, "the lines are \(whole), not \(expected)")
        return "\(min(whole.count, 4)) \(whole.contains(.tooLong)) \(whole.last == .tooLong)"
    }

    private static func lines(of pieces: [[UInt8]]) -> [LineSplitter.Line] {
        var splitter = LineSplitter(limit: limit)
        var lines = pieces.flatMap { splitter.append($0) }
        if let last = splitter.finish() { lines.append(last) }
        return lines
    }

    private static func line(_ bytes: ArraySlice<UInt8>) -> LineSplitter.Line? {
        guard bytes.count <= limit else { return .tooLong }
        let line = Array(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes)
        return line.isEmpty ? nil : .complete(line)
    }
}
