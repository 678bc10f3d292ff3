import Logging
import MCP
import MCPTesting
import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import MCPHTTP

struct DirectAnswersHandlerTests {
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    private static let head = head(length: ping.utf8.count)

    private let channel = EmbeddedChannel()
    private let route: DirectAnswerRoute

    init() throws {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        route = DirectAnswerRoute(exchange: .sample(server), admission: .open, logger: .silent)
        try channel.pipeline.syncOperations.addHandler(DirectAnswers(route: route, idleTimeout: .seconds(75)))
    }

    @Test func `a request that arrives as a whole is answered here`() throws {
        for part in request(Self.ping) { channel.pipeline.fireChannelRead(part) }
        channel.pipeline.fireChannelReadComplete()

        #expect(try channel.readInbound(as: HTTPServerRequestPart.self) == nil)
        #expect(try body() == #"{"jsonrpc":"2.0","id":1,"result":{}}"#)
    }

    @Test func `a request that arrives in pieces is answered when it is whole`() throws {
        let half = Self.ping.utf8.count / 2
        let pieces = [Self.ping.prefix(half), Self.ping.dropFirst(half)].map { ByteBuffer(substring: $0) }
        for part in [Self.head] + pieces.map(HTTPServerRequestPart.body) {
            try channel.writeInbound(part)
            #expect(try channel.readOutbound(as: HTTPServerResponsePart.self) == nil)
        }
        try channel.writeInbound(HTTPServerRequestPart.end(nil))

        #expect(try channel.readInbound(as: HTTPServerRequestPart.self) == nil)
        #expect(try body() == #"{"jsonrpc":"2.0","id":1,"result":{}}"#)
    }

    @Test func `a request that grows large passes as it came`() throws {
        // As no decoder would have it.
        let piece = HTTPServerRequestPart.body(ByteBuffer(repeating: UInt8(ascii: " "), count: 10_000))
        let parts = [Self.head, piece, piece, .end(nil)]
        for part in parts { try channel.writeInbound(part) }

        for part in parts { #expect(try channel.readInbound() == part) }
        #expect(try channel.readOutbound(as: HTTPServerResponsePart.self) == nil)
    }

    @Test func `half a request is let go when the client leaves`() throws {
        try channel.writeInbound(Self.head)
        channel.pipeline.fireChannelInactive()

        #expect(try channel.readInbound() == Self.head)
    }

    @Test func `what a handler has to work for passes, and nobody overtakes it`() throws {
        let call = request(#"{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"greet"}}"#)
        for part in call + request(Self.ping) { channel.pipeline.fireChannelRead(part) }
        channel.pipeline.fireChannelReadComplete()

        for part in call + request(Self.ping) { #expect(try channel.readInbound() == part) }
        #expect(try channel.readOutbound(as: HTTPServerResponsePart.self) == nil)
    }

    @Test(arguments: [("Content-Length", "16385"), ("Transfer-Encoding", "chunked"), ("Expect", "100-continue")])
    func `a request whose body need not come soon passes at once`(name: String, value: String) throws {
        let head = Self.head(length: name == "Expect" ? 2 : nil, [name: value])
        try channel.writeInbound(head)

        #expect(try channel.readInbound() == head)
    }

    @Test func `who watches over idle connections sees a request now and then`() throws {
        let watched = EmbeddedChannel()
        try watched.pipeline.syncOperations.addHandler(DirectAnswers(route: route, idleTimeout: .zero))
        let parts = request(Self.ping)
        for part in parts { try watched.writeInbound(part) }

        for part in parts { #expect(try watched.readInbound() == part) }
    }

    @Test func `what is wrong with a request comes behind its head`() throws {
        struct Fault: Error {}
        try channel.writeInbound(Self.head)
        channel.pipeline.fireErrorCaught(Fault())

        #expect(try channel.readInbound() == Self.head)
        #expect(throws: Fault.self) { try channel.throwIfErrorCaught() }
    }

    private static func head(length: Int?, _ more: [String: String] = [:]) -> HTTPServerRequestPart {
        var headers = HTTPHeaders([("Host", "localhost"), ("Content-Type", "application/json")])
        if let length { headers.add(name: "Content-Length", value: String(length)) }
        for (name, value) in more { headers.add(name: name, value: value) }
        return .head(HTTPRequestHead(version: .http1_1, method: .POST, uri: "/mcp", headers: headers))
    }

    private func request(_ body: String) -> [HTTPServerRequestPart] {
        [Self.head(length: body.utf8.count), .body(ByteBuffer(string: body)), .end(nil)]
    }

    /// The body of the response that was written.
    private func body() throws -> String {
        var text = ""
        while let part = try channel.readOutbound(as: HTTPServerResponsePart.self) {
            if case .body(.byteBuffer(let bytes)) = part { text += String(buffer: bytes) }
        }
        return text
    }
}
