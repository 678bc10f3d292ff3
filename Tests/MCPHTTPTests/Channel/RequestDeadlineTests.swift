import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import MCPHTTP

struct RequestDeadlineTests {
    private let channel = EmbeddedChannel()
    private let limits = RequestDeadline.Limits(silence: .seconds(75), head: .seconds(10), body: .seconds(30))

    init() throws {
        try channel.pipeline.syncOperations.addHandlers(
            HTTPResponseEncoder(),
            ReadSignal(),
            ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes)),
            RequestSyntax(),
            RequestDeadline(limits: limits)
        )
        try channel.connect(to: SocketAddress(unixDomainSocketPath: "/client")).wait()
    }

    @Test func `closes a connection that says nothing`() throws {
        channel.embeddedEventLoop.advanceTime(by: .seconds(74))
        #expect(channel.isActive)

        channel.embeddedEventLoop.advanceTime(by: .seconds(1))

        #expect(!channel.isActive)
        #expect(try answer() == "")
    }

    @Test func `answers a head that takes too long`() throws {
        try send("POST /mcp HTTP/1.1\r\nHost: ")
        channel.embeddedEventLoop.advanceTime(by: .seconds(9))
        try send("localhost\r\n")
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))

        #expect(try answer().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))

        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test func `answers a body that takes too long, and takes nothing more of it`() throws {
        try send("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\n{")
        for _ in 0..<29 { channel.embeddedEventLoop.advanceTime(by: .seconds(1)) }
        try send("}")
        #expect(try answer() == "")
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))

        #expect(try answer().contains("The request took too long to arrive."))
        let parts = try partCount()

        // An embedded channel knows no half-closed connection, and so calls the body cut off.
        try? send("  ")
        #expect(try partCount() == 0)
        #expect(parts == 3)
    }

    @Test func `lets a request in time take as long as it likes`() throws {
        try send("GET /mcp/sse HTTP/1.1\r\nHost: ")
        try send("localhost\r\n\r\n")

        channel.embeddedEventLoop.advanceTime(by: .hours(1))

        #expect(channel.isActive)
        #expect(try answer() == "")
    }

    @Test func `leaves a late request alone while an earlier one has no answer`() throws {
        try send("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}")
        try send("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{")
        channel.embeddedEventLoop.advanceTime(by: .seconds(45))
        #expect(channel.isActive)
        #expect(try answer() == "")

        try reply()
        #expect(try answer().hasPrefix("HTTP/1.1 200 OK"))
        channel.embeddedEventLoop.advanceTime(by: .seconds(30))

        #expect(try answer().hasPrefix("HTTP/1.1 408 "))
    }

    @Test func `closes a connection whose late request was answered before it was complete`() throws {
        try send("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000000\r\n\r\n ")
        try reply()
        #expect(try answer().hasPrefix("HTTP/1.1 200 OK"))

        channel.embeddedEventLoop.advanceTime(by: .seconds(30))

        #expect(!channel.isActive)
        #expect(try answer() == "")
    }

    @Test(arguments: [
        ("HTTP/1.1", "Content-Length: 2", true), ("HTTP/1.1", "Transfer-Encoding: chunked", true),
        ("HTTP/1.1", "Content-Length: 5000000", false), ("HTTP/1.0", "Content-Length: 2", false),
    ])
    func `tells a client that waits to send its body`(version: String, size: String, isTold: Bool) throws {
        try send("POST /mcp \(version)\r\nHost: localhost\r\nExpect: 100-continue\r\n\(size)\r\n\r\n")

        #expect(try answer() == (isTold ? "HTTP/1.1 100 Continue\r\n\r\n" : ""))
    }

    @Test func `closes a connection without a request when the server ends`() throws {
        channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())

        #expect(!channel.isActive)
    }

    private func send(_ text: String) throws {
        try channel.writeInbound(ByteBuffer(string: text))
    }

    private func reply() throws {
        let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: ["Content-Length": "0"])
        try channel.writeOutbound(HTTPServerResponsePart.head(head))
        try channel.writeOutbound(HTTPServerResponsePart.end(nil))
    }

    private func partCount() throws -> Int {
        var count = 0
        while try channel.readInbound(as: HTTPServerRequestPart.self) != nil { count += 1 }
        return count
    }

    private func answer() throws -> String {
        var text = ""
        while let bytes = try channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: bytes) }
        return text
    }
}
