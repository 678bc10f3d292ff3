import JSONCore
import Logging
import MCP
import MCPTesting
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct PeerConnectionTests {
    @Test func `runs requests side by side, up to its limit`() async throws {
        let tool = GatedTool()
        let sent = Mutex<[JSONValue]>([])
        let connection = try connection(tool, limit: 2) { answer in
            let value = try JSONValue(JSONDocument(parsing: answer).root)
            sent.withLock { $0.append(value) }
        }

        try await withThrowingDiscardingTaskGroup { group in
            for id in 1...2 { try await connection.receive(Self.call(id), in: &group) }
            var arrivals = tool.arrivals.stream.makeAsyncIterator()
            _ = await arrivals.next()
            _ = await arrivals.next()
            #expect(sent.withLock { $0.isEmpty })

            tool.gate.continuation.finish()
            try await connection.receive(Self.call(3), in: &group)
            await connection.waitUntilIdle(for: .seconds(30))
        }

        let ids = sent.withLock { $0.compactMap { $0["id"]?.int } }
        #expect(ids.sorted() == [1, 2, 3])
        #expect(ids.last == 3)
    }

    @Test func `answers nothing to a request that was withdrawn`() async throws {
        let tool = GatedTool()
        let count = Mutex(0)
        let connection = try connection(tool) { _ in count.withLock { $0 += 1 } }

        try await withThrowingDiscardingTaskGroup { group in
            try await connection.receive(Self.call(7), in: &group)
            for await _ in tool.arrivals.stream { break }
            let cancellation = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}}"#
            try await connection.receive(.init(parsing: Array(cancellation.utf8)), in: &group)
        }

        #expect(count.withLock { $0 } == 0)
    }

    @Test func `refuses an id that is in use`() async throws {
        let tool = GatedTool()
        let codes = Mutex<[Int?]>([])
        let connection = try connection(tool) { answer in
            let code = try JSONDocument(parsing: answer).root["error"]?["code"].flatMap { JSONValue($0).int }
            codes.withLock { $0.append(code) }
            tool.gate.continuation.finish()
        }

        try await withThrowingDiscardingTaskGroup { group in
            for _ in 0..<2 { try await connection.receive(Self.call(1), in: &group) }
        }

        #expect(codes.withLock { $0 } == [-32600, nil])
    }

    @Test func `initialize is not withdrawn`() async throws {
        let tool = GatedTool()
        let ids = Mutex<[Int?]>([])
        let connection = try connection(tool, limit: 1) { answer in
            let id = try JSONDocument(parsing: answer).root["id"].flatMap { JSONValue($0).int }
            ids.withLock { $0.append(id) }
        }

        try await withThrowingDiscardingTaskGroup { group in
            try await connection.receive(Self.call(1), in: &group)
            for await _ in tool.arrivals.stream { break }
            for line in [
                #"{"jsonrpc":"2.0","id":2,"method":"initialize"}"#,
                #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}}"#,
            ] { try await connection.receive(.init(parsing: Array(line.utf8)), in: &group) }
            tool.gate.continuation.finish()
        }

        #expect(ids.withLock { $0 } == [1, 2])
    }

    @Test func `waits for requests no longer than it is told`() async throws {
        let tool = GatedTool()
        let connection = try connection(tool) { _ in }

        try await withThrowingDiscardingTaskGroup { group in
            try await connection.receive(Self.call(1), in: &group)
            await connection.waitUntilIdle(for: .zero)
            group.cancelAll()
        }
    }

    @Test(arguments: [
        #"{"jsonrpc":"2.0","method":"notifications/initialized","params":[]}"#,
        #"{"jsonrpc":"2.0","method":"notifications/progress","params":7}"#,
    ])
    func `a notification gets no answer, however wrong it is`(line: String) async throws {
        let count = Mutex(0)
        let connection = try connection(GatedTool()) { _ in count.withLock { $0 += 1 } }
        let inbound = Inbound(parsing: Array(line.utf8))

        try await withThrowingDiscardingTaskGroup { try await connection.receive(inbound, in: &$0) }

        #expect(count.withLock { $0 } == 0)
        #expect(!inbound.wantsAnswer)
    }

    @Test func `ends with what sending throws`() async throws {
        struct Broken: Error {}
        let connection = try connection(GatedTool()) { _ in throw Broken() }

        await #expect(throws: Broken.self) {
            try await withThrowingDiscardingTaskGroup { group in
                try await connection.receive(.init(parsing: Array("{".utf8)), in: &group)
            }
        }
    }

    private static func call(_ id: Int) -> Inbound {
        .init(parsing: Array(#"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"wait"}}"#.utf8))
    }

    private func connection(
        _ tool: GatedTool,
        limit: Int = 64,
        send: @escaping PeerConnection.Send
    ) throws -> PeerConnection {
        let content = ServerContent(
            info: Implementation(name: "sample", version: "1"),
            tools: [try RegisteredTool(tool, text: ToolText(title: "", description: ""), context: SampleContext())]
        )
        return PeerConnection(
            server: MCPServer(content: content, logger: .silent),
            logger: .silent,
            limit: PeerConnection.Limit(running: limit),
            send: send
        )
    }
}

/// A tool that says when it is called, and waits until its gate is opened.
private struct GatedTool: Tool {
    struct Input: Decodable, Sendable {}

    let arrivals = AsyncStream<Void>.makeStream()
    let gate = AsyncStream<Void>.makeStream()
    let name: ToolName = "wait"
    let effect: ToolEffect = .reads
    let outputSchema: JSONValue? = nil

    func call(_ input: Input, in context: SampleContext, for request: RequestContext) async throws -> ToolResult {
        arrivals.continuation.yield()
        for await _ in gate.stream {}
        try Task.checkCancellation()
        return ToolResult(content: [])
    }
}
