import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSONCore
import MCP
import MCPTesting
import NIOCore
import Testing

@testable import MCPHTTP

@Suite(.timeLimit(.minutes(1)))
struct LeavingClientTests {
    @Test func `a client that leaves cancels its handler`() async throws {
        let tool = HaltingTool()

        try await withServer(offering: tool) { port in
            try await TestClient.withClient(host: "localhost", port: port) { client in
                try await client.executeAndDontWaitForResponse(Self.request)
                await tool.arrives()
            }
            await tool.isCancelled()
        }
    }

    @Test func `a client that stays gets its answer while it is watched`() async throws {
        let tool = HaltingTool()

        let response = try await withServer(offering: tool) { port in
            try await TestClient.withClient(host: "localhost", port: port) { client in
                async let response = client.execute(Self.request)
                await tool.arrives()
                tool.goOn()
                return try await response
            }
        }

        #expect(response.status == .ok)
        #expect(response.body.map { String(buffer: $0).contains("resultType") } == true)
    }

    private static let request = TestClient.Request(
        "/mcp",
        method: .post,
        authority: "localhost",
        headers: [
            .contentType: "application/json", .accept: "application/json, text/event-stream",
            .protocolVersion: "2026-07-28", .mcpMethod: "tools/call", .mcpName: "wait",
        ],
        body: ByteBuffer(
            string: #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wait","_meta":"#
                + InProcessClient.meta(for: .latest).text + "}}"
        )
    )

    private func withServer<Value: Sendable>(
        offering tool: HaltingTool,
        _ test: @escaping @Sendable (Int) async throws -> Value
    ) async throws -> Value {
        let content = ServerContent(
            info: Implementation(name: "sample", version: "1"),
            tools: [
                try RegisteredTool(tool, text: ToolText(title: "", description: ""), context: SampleContext())
            ]
        )
        var connections = ConnectionSettings()
        connections.patience = .zero
        let composition = HTTPComposition(
            server: MCPServer(content: content, logger: .silent),
            settings: HTTPServerSettings(port: 0),
            connections: connections
        )
        let application = composition.application(logger: .silent)
        return try await application.test(.live) { client in try await test(try #require(client.port)) }
    }
}
