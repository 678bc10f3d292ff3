import JSONCore
import MCP
import MCPTesting
import Testing

struct FailureTests {
    @Test(arguments: [Revision.v20250618, .v20260728])
    func `faulty arguments are a result that the model can read`(revision: Revision) async throws {
        let client = InProcessClient(try server(), revision: revision)

        let result = try await client.callTool("greet", ["nme": "Ann"])

        #expect(result["isError"] == true)
        #expect(
            result["content"]?[0]?["text"] == """
                Invalid arguments for greet: name is missing; it must be a string; \
                nme is not a known parameter; allowed: name, times
                """
        )
    }

    @Test func `an error of a tool becomes the result that the content makes of it`() async throws {
        var content = try SampleContent.content()
        content.toolFailure = { error, tool, _ in
            ToolResult(content: [.text("\(tool): \(type(of: error))")], isError: true)
        }
        let client = InProcessClient(MCPServer(content: content, logger: .silent))

        let result = try await client.callTool("fail")

        #expect(result["content"]?[0]?["text"] == "fail: Failure")
        #expect(result["isError"] == true)
    }

    @Test func `an error of a tool is not disclosed by default`() async throws {
        let result = try await InProcessClient(server()).callTool("fail", ["reason": "secret"])

        #expect(result["content"]?[0]?["text"] == "fail failed.")
    }

    @Test func `an error of a resource becomes the error that the content makes of it`() async throws {
        var content = try SampleContent.content()
        content.requestFailure = { _, _ in RequestFailure(.upstream, "Try later.") }
        let client = InProcessClient(MCPServer(content: content, logger: .silent))

        let error = await #expect(throws: RPCError.self) {
            try await client.result(of: "resources/read", ["uri": "sample://broken"])
        }

        #expect(error == RPCError(.internalError, "Try later."))
    }

    @Test func `what nobody offers is not advertised and not answered`() async throws {
        let info = Implementation(name: "empty", version: "0")
        let client = InProcessClient(MCPServer(content: ServerContent(info: info), logger: .silent))

        #expect(try await client.result(of: "server/discover")["capabilities"] == [:])
        for method in ["tools/list", "resources/list", "prompts/list"] {
            let error = await #expect(throws: RPCError.self) { try await client.result(of: method) }
            #expect(error?.code == .methodNotFound)
        }
    }

    @Test func `offers other content from one moment to the next`() async throws {
        let server = try server()
        let client = InProcessClient(server)

        server.replace(content: ServerContent(info: Implementation(name: "other", version: "2")))

        let result = try await client.result(of: "server/discover")
        #expect(result["_meta"]?["io.modelcontextprotocol/serverInfo"] == ["name": "other", "version": "2"])
    }

    @Test func `a cancelled request has no answer`() async throws {
        let content = ServerContent(
            info: Implementation(name: "slow", version: "0"),
            tools: [
                try RegisteredTool(
                    CancelledTool(),
                    text: ToolText(title: "", description: ""),
                    context: SampleContext()
                )
            ]
        )
        let server = MCPServer(content: content, logger: .silent)
        let message = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wait"}}"#
        let incoming = try Incoming(parsing: Array(message.utf8))

        let task = Task { await server.answer(incoming, from: Caller(logger: .silent)) }
        task.cancel()

        #expect(await task.value == .none(.legacy))
    }

    private func server() throws -> MCPServer {
        MCPServer(content: try SampleContent.content(), logger: .silent)
    }
}

/// A tool that ends only when it is cancelled.
private struct CancelledTool: Tool {
    struct Input: Decodable, Sendable {}

    let name: ToolName = "wait"
    let effect: ToolEffect = .reads
    let outputSchema: JSONValue? = nil

    func call(_ input: Input, in context: SampleContext, for request: RequestContext) async throws -> ToolResult {
        let (stream, continuation) = AsyncStream<Never>.makeStream()
        defer { continuation.finish() }
        for await _ in stream {}
        try Task.checkCancellation()
        return ToolResult(content: [])
    }
}
