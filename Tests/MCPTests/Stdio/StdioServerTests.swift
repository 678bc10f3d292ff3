import JSONCore
import MCP
import MCPTesting
import Synchronization
import Testing

struct StdioServerTests {
    @Test func `serves both eras side by side`() async throws {
        let meta = InProcessClient.meta(for: .latest).text

        let answers = try await dialogue([
            #"{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{"_meta":\#(meta)}}"#,
            #"{"jsonrpc":"2.0","id":2,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}"#,
            #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
            #"{"jsonrpc":"2.0","id":"c","method":"tools/call","params":{"name":"greet","arguments":{"name":"Ann"}}}"#,
        ])

        #expect(answers.count == 3)
        #expect(answers.answer(to: 1)?["result"]?["supportedVersions"] == ["2026-07-28"])
        #expect(answers.answer(to: 2)?["result"]?["protocolVersion"] == "2025-11-25")
        #expect(answers.answer(to: "c")?["result"]?["structuredContent"]?["greeting"] == "Hello, Ann!")
    }

    @Test func `answers what is no message and goes on`() async throws {
        let answers = try await dialogue([
            #"{"jsonrpc":"2.0","id":1,"#,
            #"[{"jsonrpc":"2.0","id":2,"method":"ping"}]"#,
            "",
            #"{"jsonrpc":"2.0","id":3,"method":"nope"}"#,
            #"{"jsonrpc":"2.0","id":4,"result":{}}"#,
            String(repeating: "x", count: 5000),
            #"{"jsonrpc":"2.0","id":5,"method":"ping"}"#,
        ])

        #expect(answers.compactMap { $0["error"]?["code"]?.int }.sorted() == [-32700, -32601, -32600, -32600])
        #expect(answers.filter { $0["id"] == nil }.count == 3)
        #expect(answers.answer(to: 5)?["result"] == [:])
    }

    @Test func `a cancelled request is not answered, and its id is free again`() async throws {
        let gate = Gate()
        let pipe = AsyncStream<[UInt8]>.makeStream()
        async let answers = collect(pipe.stream, tool: GatedTool(gate: gate))

        pipe.continuation.yield(line(#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"gated"}}"#))
        await gate.waitForArrival()
        let cancellation = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#
        pipe.continuation.yield(line(cancellation))
        pipe.continuation.yield(line(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#))
        pipe.continuation.finish()

        #expect(try await answers == [["jsonrpc": "2.0", "id": 1, "result": [:]]])
    }

    @Test func `an id that is still running is refused`() async throws {
        let gate = Gate()
        let pipe = AsyncStream<[UInt8]>.makeStream()
        async let answers = collect(pipe.stream, tool: GatedTool(gate: gate))

        pipe.continuation.yield(line(#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"gated"}}"#))
        await gate.waitForArrival()
        pipe.continuation.yield(line(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#))
        pipe.continuation.finish()
        await gate.open()

        let codes = try await answers.map { $0["error"]?["code"]?.int }
        #expect(codes == [-32600, nil])
    }

    @Test func `requests that run when the input ends are answered first`() async throws {
        let gate = Gate()
        let pipe = AsyncStream<[UInt8]>.makeStream()
        async let answers = collect(pipe.stream, tool: GatedTool(gate: gate))

        pipe.continuation.yield(line(#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"gated"}}"#))
        pipe.continuation.finish()
        await gate.waitForArrival()
        await gate.open()

        #expect(try await answers.count == 1)
    }

    @Test func `ends when the client no longer reads`() async throws {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        let pipe = AsyncStream<[UInt8]>.makeStream()
        pipe.continuation.yield(line(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#))
        let stdio = StdioServer(
            server: server,
            input: pipe.stream,
            output: { _ in throw BrokenPipe() },
            logger: .silent
        )

        await #expect(throws: BrokenPipe.self) { try await stdio.run() }
    }

    private func dialogue(_ lines: [String]) async throws -> [JSONValue] {
        let pipe = AsyncStream<[UInt8]>.makeStream()
        for text in lines { pipe.continuation.yield(line(text)) }
        pipe.continuation.finish()
        return try await collect(pipe.stream, tool: GreetingTool())
    }

    private func collect(
        _ input: AsyncStream<[UInt8]>,
        tool: some Tool<SampleContext>
    ) async throws -> [JSONValue] {
        var content = try SampleContent.content()
        content.tools = [
            try RegisteredTool(tool, text: ToolText(title: "", description: ""), context: SampleContext())
        ]
        let lines = Mutex<[[UInt8]]>([])
        let stdio = StdioServer(
            server: MCPServer(content: content, logger: .silent),
            input: input,
            output: { line in lines.withLock { $0.append(line) } },
            logger: .silent,
            lineLimit: 4096
        )
        try await stdio.run()
        return try lines.withLock { $0 }.map { line in
            #expect(line.last == UInt8(ascii: "\n") && line.dropLast().allSatisfy { $0 >= 0x20 })
            return JSONValue(try JSONDocument(parsing: line).root)
        }
    }

    private func line(_ text: String) -> [UInt8] { Array("\(text)\n".utf8) }
}

private struct BrokenPipe: Error {}

extension [JSONValue] {
    fileprivate func answer(to id: JSONValue) -> JSONValue? { first { $0["id"] == id } }
}

/// A tool that says when it is called and returns when it is told to, or when it is cancelled.
private struct GatedTool: Tool {
    struct Input: Decodable, Sendable {}

    let gate: Gate
    let name: ToolName = "gated"
    let effect: ToolEffect = .reads
    let outputSchema: JSONValue? = nil

    func call(_ input: Input, in context: SampleContext, for request: RequestContext) async throws -> ToolResult {
        await gate.pass()
        try Task.checkCancellation()
        return ToolResult(content: [.text("passed")])
    }
}

/// A meeting point of a test and a tool.
private actor Gate {
    private let arrivals = AsyncStream<Void>.makeStream()
    private let openings = AsyncStream<Void>.makeStream()

    func pass() async {
        arrivals.continuation.yield()
        for await _ in openings.stream { break }
    }

    func waitForArrival() async {
        for await _ in arrivals.stream { break }
    }

    func open() {
        openings.continuation.yield()
    }
}
