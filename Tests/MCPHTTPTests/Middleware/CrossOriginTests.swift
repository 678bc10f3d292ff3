import HTTPTypes
import MCPHTTP
import Testing

struct CrossOriginTests {
    private static let settings = HTTPServerSettings(
        allowedHosts: ["localhost"],
        allowedOrigins: ["https://app.example"],
        tokens: ["ann": "token-of-ann"]
    )

    @Test(arguments: [
        ("https://app.example", "token-of-ann", 200, true), ("http://localhost:3000", "token-of-ann", 200, true),
        ("https://app.example", "wrong", 401, true), ("https://evil.example", "token-of-ann", 403, false),
        ("null", "token-of-ann", 403, false), (nil as String?, "token-of-ann", 200, false),
    ])
    func `lets pages of allowed origins read every answer`(
        origin: String?,
        token: String,
        status: Int,
        isReadable: Bool
    ) async throws {
        let reply = try await SampleServer.with(Self.settings) { server in
            var headers: HTTPFields = [.authorization: "Bearer \(token)"]
            headers[.origin] = origin
            return try await server.send(.get, "/mcp/health", headers: headers)
        }

        #expect(reply.status == status)
        #expect(reply.headers[.accessControlAllowOrigin] == (isReadable ? origin : nil))
        #expect(reply.headers[.vary] == (isReadable ? "Origin" : nil))
    }

    @Test func `answers the question before a request, without a credential`() async throws {
        let reply = try await SampleServer.with(Self.settings) { server in
            try await server.send(
                .options,
                "/mcp",
                headers: [
                    .origin: "https://app.example", .accessControlRequestMethod: "POST",
                    .accessControlRequestHeaders: "mcp-param-region, x-other, Mcp-Param-\u{e9}",
                ]
            )
        }

        #expect(reply.status == 204)
        #expect(reply.headers[.accessControlAllowMethods]?.contains("POST") == true)
        let allowed = reply.headers[.accessControlAllowHeaders] ?? ""
        #expect(allowed.hasSuffix(", mcp-param-region"))
        #expect(!allowed.contains("x-other"))
    }

    @Test func `takes OPTIONS of no page for any other method`() async throws {
        let reply = try await SampleServer.with { try await $0.send(.options, "/mcp") }

        #expect(reply.status == 405)
        #expect(reply.headers[.allow] == "GET, POST, DELETE")
    }
}
