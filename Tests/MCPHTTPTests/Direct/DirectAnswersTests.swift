import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MCP
import MCPTesting
import Testing

@testable import MCPHTTP

/// What is answered on the event loop is what the routes would answer: the router is asked without a connection, and so
/// without the handler that answers directly.
@Suite(.timeLimit(.minutes(1)))
struct DirectAnswersTests {
    private static let plain: HTTPFields = [.contentType: "application/json"]

    @Test(arguments: [
        #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#,
        #"{"jsonrpc":"2.0","id":"a","method":"tools/list","params":{}}"#,
        #"{"jsonrpc":"2.0","id":2,"method":"tools/list","params":{"cursor":"nonsense"}}"#,
        #"{"jsonrpc":"2.0","id":3,"method":"resources/list"}"#,
        #"{"jsonrpc":"2.0","id":4,"method":"prompts/list"}"#,
        #"{"jsonrpc":"2.0","id":5,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#,
        #"{"jsonrpc":"2.0","id":6,"method":"initialize"}"#,
        #"{"jsonrpc":"2.0","id":7,"method":"no/such"}"#,
        #"{"jsonrpc":"2.0","id":8,"method":"tools/call","params":{"name":"greet","arguments":{"name":"Ann"}}}"#,
        #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
        #"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#,
        #"{"jsonrpc":"2.0","id":1,"#,
        "",
    ])
    func `a message gets the same answer with and without`(message: String) async throws {
        try await expectSameAnswer { try await $0.post(message) }
    }

    private static let headers: [HTTPFields] = [
        [.contentType: "application/json", .accept: "text/html"],
        [.contentType: "text/plain"],
        [.contentType: "application/json; charset=utf-8", .accept: "*/*"],
        [.contentType: "application/json", .origin: "https://evil.example"],
        [.contentType: "application/json", .origin: "http://localhost:3000"],
        [.contentType: "application/json", .protocolVersion: "1999-01-01"],
        [.contentType: "application/json", .sessionID: "unknown"],
    ]

    @Test(arguments: headers)
    func `headers are judged the same with and without`(headers: HTTPFields) async throws {
        try await expectSameAnswer {
            try await $0.post(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#, headers: headers)
        }
    }

    @Test func `modern requests get the same answer with and without`() async throws {
        try await expectSameAnswer { try await $0.list() }
        try await expectSameAnswer { try await $0.list(version: "2031-01-01") }
        try await expectSameAnswer { try await $0.list(headers: Self.plain) }
    }

    @Test(arguments: ["Bearer secret", "Bearer wrong", nil])
    func `only who shows the token is answered`(authorization: String?) async throws {
        var headers = Self.plain
        headers[.authorization] = authorization
        let settings = HTTPServerSettings(port: 0, tokens: ["ann": "secret"])

        try await expectSameAnswer(settings) { [headers] in
            try await $0.post(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#, headers: headers)
        }
    }

    @Test func `a foreign host is refused`() async throws {
        let answer = try await SampleServer.withPort { port in
            try await RawClient.exchange(Self.request(Self.ping, host: "evil.example"), port: port) {
                $0.contains("}}")
            }
        }

        #expect(answer.hasPrefix("HTTP/1.1 403 "))
    }

    @Test func `answers keep the order of their requests`() async throws {
        let call = #"{"jsonrpc":"2.0","id":8,"method":"tools/call","params":{"name":"greet","arguments":{"name":"A"}}}"#
        let requests = [Self.ping, call, Self.ping].map { Self.request($0) }.joined()

        let answer = try await SampleServer.withPort { port in
            try await RawClient.exchange(requests, port: port) { $0.split(separator: "HTTP/1.1 200 OK").count == 3 }
        }

        let ids = answer.matches(of: #/"id":(\d)/#).map { String($0.1) }
        #expect(ids == ["1", "8", "1"])
    }

    @Test func `the date is written as HTTP wants it`() {
        #expect(HTTPDate.text(of: 784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(HTTPDate.text(of: 0) == "Thu, 01 Jan 1970 00:00:00 GMT")
    }

    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#

    private static func request(_ body: String, host: String = "localhost") -> String {
        "POST /mcp HTTP/1.1\r\nHost: \(host)\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    private func expectSameAnswer(
        _ settings: HTTPServerSettings = HTTPServerSettings(port: 0),
        _ ask: @escaping @Sendable (SampleServer) async throws -> SampleServer.Reply
    ) async throws {
        let routed = try await SampleServer.with(settings, over: .router, ask)
        let direct = try await SampleServer.with(settings, over: .live, ask)

        #expect(direct.status == routed.status)
        #expect(direct.body == routed.body)
        #expect(direct.fieldsThatStay == routed.fieldsThatStay)
    }
}
