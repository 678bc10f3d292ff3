import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import MCPHTTP

struct RequestSyntaxTests {
    private let channel = EmbeddedChannel()

    init() throws {
        try channel.pipeline.syncOperations.addHandlers(
            HTTPResponseEncoder(),
            ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes)),
            RequestSyntax()
        )
        try channel.connect(to: SocketAddress(unixDomainSocketPath: "/client")).wait()
    }

    @Test func `answers what is no request, once, and ends the connection a second later`() throws {
        try send("nonsense\r\n\r\n")
        #expect(try answer().hasPrefix("HTTP/1.1 501 Not Implemented\r\n"))

        try send("nonsense\r\n\r\n")
        #expect(try answer() == "")

        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test func `leaves a fault behind a request without an answer to whoever answers that`() throws {
        try send("GET /mcp HTTP/1.1\r\nHost: localhost\r\n\r\n")

        #expect(throws: HTTPParserError.self) { try send("GET /mcp HTTP/1.1\r\nno colon\r\n\r\n") }
        #expect(try answer() == "")
    }

    @Test func `answers no request twice whose body breaks behind the answer`() throws {
        try send("POST /mcp HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
        let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: ["Content-Length": "0"])
        try channel.writeOutbound(HTTPServerResponsePart.head(head))
        try channel.writeOutbound(HTTPServerResponsePart.end(nil))
        #expect(try answer().hasPrefix("HTTP/1.1 200 OK"))

        #expect(throws: HTTPParserError.self) { try send("no chunk\r\n") }
        #expect(try answer() == "")
    }

    @Test(arguments: [
        ("/mcp", ["a.example"]), ("http://a.example/mcp", ["a.example"]),
        ("http://b.example:80/mcp", ["a.example", "b.example:80"]), ("http://b.example", ["a.example", "b.example"]),
        ("/mcp?url=http://b.example/", ["a.example"]),
    ])
    func `counts the host of the target`(target: String, hosts: [String]) throws {
        try send("GET \(target) HTTP/1.1\r\nHost: a.example\r\n\r\n")

        let part = try #require(try channel.readInbound(as: HTTPServerRequestPart.self))
        guard case .head(let head) = part else { return #expect(Bool(false), "\(part) is no head") }
        #expect(head.headers["Host"] == hosts)
    }

    private func send(_ text: String) throws {
        try channel.writeInbound(ByteBuffer(string: text))
    }

    private func answer() throws -> String {
        var text = ""
        while let bytes = try channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: bytes) }
        return text
    }
}
