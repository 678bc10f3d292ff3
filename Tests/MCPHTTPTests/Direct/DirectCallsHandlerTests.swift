import HTTPTypes
import JSONCore
import Logging
import MCP
import MCPTesting
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import MCPHTTP

@Suite(.timeLimit(.minutes(1)))
struct DirectCallsHandlerTests {
    private static let head = head(length: 15)
    private static let body = HTTPRequestPart.body(ByteBuffer(string: #"{"tool":"wait"}"#))
    private static let call = [head, body, .end(nil)]
    private static let other = [
        HTTPRequestPart.head(HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/mcp/index")),
        .end(nil),
    ]

    private let channel: NIOAsyncTestingChannel
    private let tool = HaltingTool()

    init() async throws {
        let content = ServerContent(
            info: Implementation(name: "sample", version: "1"),
            tools: [try RegisteredTool(tool, text: ToolText(title: "", description: ""), context: SampleContext())]
        )
        let exchange = MessageExchange.sample(MCPServer(content: content, logger: .silent))
        let route = DirectCallRoute(calls: ToolCalls(exchange), admission: .open, logger: .silent)
        channel = try await NIOAsyncTestingChannel { channel in
            try channel.pipeline.syncOperations.addHandler(DirectCalls(route: route))
        }
        try await channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1))
    }

    @Test func `a call is answered when its tool has worked`() async throws {
        try await send(Self.call)
        await tool.arrives()
        #expect(try await channel.readOutbound(as: HTTPResponsePart.self) == nil)
        tool.goOn()

        #expect(try await answer().contains("Went on."))
        #expect(try await channel.readInbound(as: HTTPRequestPart.self) == nil)
    }

    @Test func `what comes while a tool works waits for its turn`() async throws {
        try await send(Self.call + Self.other)
        await tool.arrives()
        #expect(try await channel.readInbound(as: HTTPRequestPart.self) == nil)
        tool.goOn()

        #expect(try await answer().contains("Went on."))
        for part in Self.other { #expect(try await channel.waitForInboundWrite() == part) }
    }

    @Test func `calls that come at once are made one after the other`() async throws {
        try await send(Self.call + Self.call)
        for _ in 1...2 {
            await tool.arrives()
            tool.goOn()
            #expect(try await answer().contains("Went on."))
        }
    }

    @Test func `a call waits for what passed before it`() async throws {
        try await send(Self.other + Self.call)

        for part in Self.other + Self.call { #expect(try await channel.readInbound() == part) }
        try await channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try await channel.writeOutbound(HTTPResponsePart.end(nil))
        try await channel.writeOutbound(HTTPResponsePart.end(nil))
        #expect(try await answer().isEmpty)
        #expect(try await answer().isEmpty)
        try await send(Self.call)
        await tool.arrives()
        tool.goOn()
        #expect(try await answer().contains("Went on."))
    }

    @Test func `nothing more is read behind what came while a tool works`() async throws {
        let passages = try await count(before: true)
        try await send(Self.call + [Self.head])
        await tool.arrives()
        let before = passages.reads
        await onLoop { $0.read() }
        #expect(passages.reads == before)
        tool.goOn()
        _ = try await answer()
        await onLoop { _ in }

        #expect(passages.reads == before + 1)
    }

    @Test func `a client that has said all gets its answer before it is let go`() async throws {
        let passages = try await count(before: false)
        try await send(Self.call)
        await tool.arrives()
        await onLoop { $0.fireUserInboundEventTriggered(ChannelEvent.inputClosed) }
        #expect(passages.events == 0)
        tool.goOn()
        _ = try await answer()
        await onLoop { _ in }

        #expect(passages.events == 1)
    }

    @Test func `a client that leaves cancels its call`() async throws {
        try await send(Self.call)
        await tool.arrives()
        try await channel.close()

        await tool.isCancelled()
    }

    @Test func `a request that grows large passes as it came`() async throws {
        // As no decoder would have it.
        let piece = HTTPRequestPart.body(ByteBuffer(repeating: UInt8(ascii: " "), count: 10_000))
        let parts = [Self.head, piece, piece, .end(nil)]
        try await send(parts)

        for part in parts { #expect(try await channel.readInbound() == part) }
    }

    @Test(arguments: [
        (HTTPField.Name.contentLength, "16385"), (.expect, "100-continue"), (.transferEncoding, "chunked"),
    ])
    func `a request whose body need not come soon passes at once`(name: HTTPField.Name, value: String) async throws {
        let head = Self.head(length: name == .expect ? 2 : nil, [name: value])
        try await send([head])

        #expect(try await channel.readInbound() == head)
    }

    @Test func `what is wrong with a request comes behind its head`() async throws {
        struct Fault: Error {}
        try await send([Self.head])
        await onLoop { $0.fireErrorCaught(Fault()) }

        #expect(try await channel.readInbound() == Self.head)
        await #expect(throws: Fault.self) { try await channel.throwIfErrorCaught() }
    }

    private static func head(length: Int?, _ more: HTTPFields = [:]) -> HTTPRequestPart {
        var fields: HTTPFields = [.contentType: "application/json"]
        if let length { fields[.contentLength] = String(length) }
        fields.append(contentsOf: more)
        return .head(
            HTTPRequest(
                method: .post,
                scheme: "http",
                authority: "localhost",
                path: "/mcp/tool/call",
                headerFields: fields
            )
        )
    }

    /// Counts what passes before the handler, or behind it.
    private func count(before isBefore: Bool) async throws -> PassageCounter {
        let counter = PassageCounter()
        try await channel.testingEventLoop.executeInContext { [channel] in
            try channel.pipeline.syncOperations.addHandler(counter.handler(), position: isBefore ? .first : .last)
        }
        return counter
    }

    private func onLoop(_ body: @escaping @Sendable (ChannelPipeline) -> Void) async {
        await channel.testingEventLoop.run()
        try? await channel.testingEventLoop.executeInContext { [channel] in body(channel.pipeline) }
        await channel.testingEventLoop.run()
    }

    private func send(_ parts: [HTTPRequestPart]) async throws {
        for part in parts { try await channel.writeInbound(part) }
    }

    /// The body of the next answer.
    private func answer() async throws -> String {
        var text = ""
        while true {
            switch try await channel.waitForOutboundWrite(as: HTTPResponsePart.self) {
            case .head: break
            case .body(let bytes): text += String(buffer: bytes)
            case .end: return text
            }
        }
    }
}
