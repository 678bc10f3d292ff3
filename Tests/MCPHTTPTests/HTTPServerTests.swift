import HTTPTypes
import HummingbirdTesting
import JSONCore
import MCPHTTP
import NIOCore
import Testing

struct HTTPServerTests {
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#

    @Test func `says that it is alive`() async throws {
        let (liveness, health) = try await SampleServer.with { server in
            (try await server.send(.get, "/healthz"), try await server.send(.get, "/mcp/health"))
        }

        #expect(liveness.body == ["status": "ok"])
        #expect(health.body == ["status": "ok", "message": "MCP server is running"])
    }

    @Test(arguments: [
        (HTTPRequest.Method.put, "/mcp", 405, "GET, POST, DELETE" as String?), (.delete, "/mcp", 400, nil),
        (.get, "/mcp/sse/messages", 405, "POST"), (.post, "/mcp/sse", 405, "GET"),
        (.post, "/healthz", 405, "GET, HEAD"),
        (.get, "/nope", 404, nil),
        (.post, "/mcp/nope", 404, nil), (.get, "/", 404, nil),
    ])
    func `answers what it does not serve as JSON`(
        method: HTTPRequest.Method,
        path: String,
        status: Int,
        allowed: String?
    ) async throws {
        let reply = try await SampleServer.with { server in
            try await server.send(method, path, headers: [.accept: "text/event-stream"])
        }

        #expect(reply.status == status)
        #expect(reply.headers[.allow] == allowed)
        #expect(reply.code == -32600)
    }

    @Test(arguments: ["/mcp", "/healthz", "/mcp/health", "/nope"])
    func `refuses a foreign origin on every route`(path: String) async throws {
        let reply = try await SampleServer.with { server in
            try await server.send(.get, path, headers: [.origin: "http://evil.example.com"])
        }

        #expect(reply.status == 403)
        #expect(reply.code == -32600)
    }

    @Test(arguments: [
        (nil as String?, 401, "Bearer" as String?),
        ("Bearer nope", 401, #"Bearer error="invalid_token""#),
        ("Basic c2VjcmV0LWE=", 401, "Bearer"),
        ("Bearer", 400, #"Bearer error="invalid_request""#),
        ("Bearer secret-a", 200, nil),
        ("bearer  secret-b", 200, nil),
    ])
    func `asks for a token where there are any`(header: String?, status: Int, challenge: String?) async throws {
        let settings = HTTPServerSettings(tokens: ["anna": "secret-a", "bert": "secret-b"])

        let (reply, liveness, health) = try await SampleServer.with(settings) { server in
            var headers: HTTPFields = [.contentType: "application/json"]
            headers[.authorization] = header
            return (
                try await server.post(Self.ping, headers: headers),
                try await server.send(.get, "/healthz"),
                try await server.send(.get, "/mcp/health")
            )
        }

        #expect(reply.status == status)
        #expect(reply.headers[.wwwAuthenticate] == challenge)
        #expect(liveness.status == 200)
        #expect(health.status == 401)
    }

    @Test func `refuses a body that is too large and answers the next request`() async throws {
        let body = ByteBuffer(repeating: UInt8(ascii: " "), count: 5_000_000)

        let (large, next) = try await SampleServer.with(over: .live) { server in
            (
                try await server.send(.post, "/mcp", headers: [.contentType: "application/json"], body: body),
                try await server.post(Self.ping)
            )
        }

        #expect(large.status == 413)
        #expect(large.code == -32600)
        #expect(next.body?["result"] == [:])
    }

    @Test func `counts a body that does not say its size while reading it`() async throws {
        let body = ByteBuffer(repeating: UInt8(ascii: " "), count: 5_000_000)

        let reply = try await SampleServer.with { server in
            try await server.send(.post, "/mcp", headers: [.contentType: "application/json"], body: body)
        }

        #expect(reply.status == 413)
    }

    @Test func `takes a body of just the limit`() async throws {
        let padding = String(repeating: " ", count: 4 * 1024 * 1024 - Self.ping.utf8.count)

        let reply = try await SampleServer.with { try await $0.post(Self.ping + padding) }

        #expect(reply.status == 200)
    }
}
