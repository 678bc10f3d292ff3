import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MCP
import MCPTesting
import NIOCore
import Testing

@testable import MCPHTTP

/// What is called without routes is answered as the routes would: the router is asked without a connection, and so without
/// the handler that calls directly.
@Suite(.timeLimit(.minutes(1)))
struct DirectCallsTests {
    private static let greeting = #"{"tool":"greet","params":{"name":"Ann"}}"#

    @Test(arguments: [
        greeting,
        #"{"params":{"name":"Ann","times":2},"tool":"greet"}"#,
        #"{"tool":"greet","params":{"name":7}}"#,
        #"{"tool":"greet","params":[]}"#,
        #"{"tool":"greet"}"#,
        #"{"tool":"greet","arguments":{}}"#,
        #"{"tool":"fail"}"#,
        #"{"tool":"none"}"#,
        #"{"tool":null}"#,
        #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"greet","arguments":{"name":"Ann"}}}"#,
        #"["tool"]"#,
        #"{"tool":"greet""#,
        "",
    ])
    func `a call gets the same answer with and without`(body: String) async throws {
        try await expectSameAnswer(to: body)
    }

    @Test(
        arguments: [
            [.contentType: "text/plain"],
            [.contentType: "application/json; charset=utf-8", .accept: "text/html"],
            [.contentType: "application/json", .origin: "https://evil.example"],
            [.contentType: "application/json", .origin: "http://localhost:3000"],
            [.contentType: "application/json", .sessionID: "unknown"],
            [:],
        ] as [HTTPFields]
    )
    func `headers are judged the same with and without`(headers: HTTPFields) async throws {
        try await expectSameAnswer(to: Self.greeting, headers: headers)
    }

    @Test(arguments: ["Bearer secret", "Bearer wrong", nil])
    func `only who shows the token is answered`(authorization: String?) async throws {
        var headers: HTTPFields = [.contentType: "application/json"]
        headers[.authorization] = authorization

        try await expectSameAnswer(
            to: Self.greeting,
            headers: headers,
            HTTPServerSettings(port: 0, tokens: ["ann": "secret"])
        )
    }

    @Test func `a body larger than is held is answered as well`() async throws {
        try await expectSameAnswer(to: Self.greeting + String(repeating: " ", count: 20_000))
    }

    @Test func `a connection closes where the client wants it`() async throws {
        let request = """
            POST /mcp/tool/call HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
            Content-Length: \(Self.greeting.utf8.count)\r\n\r\n\(Self.greeting)
            """
        let answer = try await SampleServer.withPort { try await RawClient.exchange(request, port: $0) }

        #expect(answer.hasPrefix("HTTP/1.1 200 "))
    }

    private func expectSameAnswer(
        to body: String,
        headers: HTTPFields = [.contentType: "application/json"],
        _ settings: HTTPServerSettings = HTTPServerSettings(port: 0)
    ) async throws {
        let ask: @Sendable (SampleServer) async throws -> SampleServer.Reply = {
            try await $0.send(.post, "/mcp/tool/call", headers: headers, body: ByteBuffer(string: body))
        }
        let routed = try await SampleServer.with(settings, over: .router, ask)
        let direct = try await SampleServer.with(settings, over: .live, ask)

        #expect(direct.status == routed.status)
        #expect(direct.body == routed.body)
        #expect(direct.fieldsThatStay == routed.fieldsThatStay)
    }
}
