import Testing

@testable import MCPProxy

struct EventStreamParserTests {
    @Test(arguments: [
        ("data: {\"a\":1}\n\n", ["{\"a\":1}"]),
        ("event: message\ndata:{}\n\n", ["{}"]),
        ("data: 1\r\n\r\ndata: 2\r\rdata: 3\n\n", ["1", "2", "3"]),
        ("data: {\ndata: \"a\": 1\ndata: }\n\n", ["{ \"a\": 1 }"]),
        (": keep-alive\n\nid: 7\nretry: 5\ndata\n\ndata: 1\n\n", ["1"]),
        ("event: endpoint\ndata: /x\n\ndata: 2\n\n", ["2"]),
        ("\u{FEFF}data: ночь\n\n", ["ночь"]),
        ("data: 1\n\ndata: unfinished\n", ["1"]),
    ])
    func `cuts the messages out, wherever the bytes are cut`(text: String, expected: [String]) throws {
        for size in [1, 2, 3, 1000] {
            var parser = EventStreamParser(limit: 100)
            var payloads: [[UInt8]] = []
            var rest = Array(text.utf8)[...]

            while !rest.isEmpty {
                payloads += try parser.append(rest.prefix(size))
                rest = rest.dropFirst(size)
            }

            #expect(payloads.map { String(decoding: $0, as: UTF8.self) } == expected)
        }
    }

    @Test func `gives an event up that is too large`() throws {
        var parser = EventStreamParser(limit: 10)
        _ = try parser.append("data: 12345\n".utf8)

        let failure = #expect(throws: DeliveryFailure.self) { try parser.append("data: 12345".utf8) }

        #expect(failure?.kind == .unusable)
    }

    @Test(arguments: [
        ("id: 1-1\ndata: {}\n\n", EventMark(id: "1-1")),
        ("id: 1-1\nretry: 250\ndata: \n\n", EventMark(id: "1-1", retry: .milliseconds(250))),
        ("id: 1-1\n\nid: 1-2\ndata: {}\n", EventMark(id: "1-1")),
        ("id: 1-1\n\nid: a b\ndata: {}\n\n", EventMark(id: "1-1")),
        ("id: 1-1\n\nid\ndata: {}\n\n", EventMark()),
        ("retry: soon\ndata: {}\n\n", EventMark()),
    ])
    func `remembers how far it is and when to come back`(text: String, mark: EventMark) throws {
        var parser = EventStreamParser(limit: 1000)
        _ = try parser.append(Array(text.utf8))

        #expect(parser.mark == mark)
    }
}
