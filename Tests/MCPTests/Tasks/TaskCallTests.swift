import JSONCore
import Logging
import MCPTesting
import Testing

@testable import MCP

@Suite(.timeLimit(.minutes(1)))
struct TaskCallTests {
    @Test(arguments: [TaskSupport.optional(after: .seconds(3600)), .required])
    func `nothing is kept of the way to a client that has its answer`(support: TaskSupport) async throws {
        let tool = try RegisteredTool(
            GreetingTool(),
            text: ToolText(title: "", description: "", parameters: ["name": "", "times": ""]),
            context: SampleContext(),
            taskSupport: support
        )
        let content = ServerContent(info: Implementation(name: "sample", version: "1"), tools: [tool])
        let server = MCPServer(content: content, logger: .silent)
        let ending = AsyncStream<Void>.makeStream()

        try await Self.greet(server, through: Outlet(ending.continuation))

        for await _ in ending.stream {}
    }

    /// Calls a tool for a client that follows tasks; nothing else holds on to the outlet.
    private static func greet(_ server: MCPServer, through outlet: Outlet) async throws {
        var meta = InProcessClient.meta(for: .latest).object ?? [:]
        meta["io.modelcontextprotocol/clientCapabilities"] = .object(ClientCapability.tasks.declaration)
        let message: JSONValue = [
            "jsonrpc": "2.0", "id": 1, "method": "tools/call",
            "params": ["name": "greet", "arguments": ["name": "Ann"], "_meta": .object(meta)],
        ]
        let caller = Caller(principal: .local, session: nil, outlet: outlet, logger: .silent)
        let answer = await server.answer(try Incoming(parsing: JSONFragment(message).bytes), from: caller)
        #expect(answer.result != nil)
    }
}

/// A way to a client that says when nothing holds it any more.
private final class Outlet: MessageOutlet {
    private let ending: AsyncStream<Void>.Continuation

    init(_ ending: AsyncStream<Void>.Continuation) { self.ending = ending }

    deinit { ending.finish() }

    func send(_ message: [UInt8]) async throws {}
}
