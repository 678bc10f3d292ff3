import Testing

@testable import MCP

struct LineSplitterTests {
    @Test(arguments: [
        (["a\nb\n"], ["a", "b"]),
        (["a", "b\nc"], ["ab", "c"]),
        (["a\r\n", "b\r", "\n"], ["a", "b"]),
        (["\n\n \n"], [" "]),
        (["a"], ["a"]),
        ([], []),
        (["12345678\n", "1\n"], ["12345678", "1"]),
        (["123456789\n1\n"], [nil, "1"]),
        (["12345", "6789", "abc\n", "1\n"], [nil, "1"]),
        (["123456789"], [nil]),
    ])
    func `cuts bytes into lines and drops what is too long`(chunks: [String], lines: [String?]) {
        var splitter = LineSplitter(limit: 8)

        var found = chunks.flatMap { splitter.append(Array($0.utf8)) }
        if let last = splitter.finish() { found.append(last) }

        #expect(found == lines.map { $0.map { .complete(Array($0.utf8)) } ?? .tooLong })
    }
}
