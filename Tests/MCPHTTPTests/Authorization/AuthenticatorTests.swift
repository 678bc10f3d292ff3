import HTTPTypes
import MCP
import Testing

@testable import MCPHTTP

struct AuthenticatorTests {
    private static let metadata = "https://mcp.example/.well-known/oauth-protected-resource/mcp"

    @Test(arguments: [
        (nil as String?, "Bearer resource_metadata=\"\(metadata)\""),
        ("Bearer stale", "Bearer error=\"invalid_token\", resource_metadata=\"\(metadata)\""),
        ("Basic YTpi", "Bearer error=\"invalid_token\", resource_metadata=\"\(metadata)\""),
        ("Bearer a b", "Bearer error=\"invalid_token\", resource_metadata=\"\(metadata)\""),
    ])
    func `says where tokens come from`(header: String?, challenge: String) async {
        let refusal = await #expect(throws: HTTPRefusal.self) {
            try await authenticator.principal(authorization: header)
        }

        #expect(refusal?.status == .unauthorized)
        #expect(refusal?.headers[.wwwAuthenticate] == challenge)
    }

    @Test func `takes static tokens and those that the verifier trusts`() async throws {
        let local = try await authenticator.principal(authorization: "Bearer token-of-ann")
        let verified = try await authenticator.principal(authorization: "Bearer token-of-bob")

        #expect([local.name, verified.name] == ["ann", "bob"])
    }

    @Test func `says that tokens cannot be checked now`() async {
        let refusal = await #expect(throws: HTTPRefusal.self) {
            try await authenticator.principal(authorization: "Bearer uncheckable")
        }

        #expect(refusal?.status == .serviceUnavailable)
    }

    @Test func `lets anybody in where nothing is configured`() async throws {
        let open = Authenticator(tokens: BearerTokens([:]), verifier: nil)

        #expect(open.isOpen)
        #expect(try await open.principal(authorization: nil) == .local)
        #expect(!authenticator.isOpen)
    }

    @Test func `lets nobody in without a token where only access tokens are taken`() async {
        let authenticator = Authenticator(tokens: BearerTokens([:]), verifier: StubVerifier())

        #expect(!authenticator.isOpen)
        await #expect(throws: HTTPRefusal.self) { try await authenticator.principal(authorization: nil) }
    }

    private var authenticator: Authenticator {
        Authenticator(tokens: BearerTokens(["ann": "token-of-ann"]), verifier: StubVerifier())
    }
}

/// Trusts one token, and cannot check another.
private struct StubVerifier: AccessTokenVerifier {
    let resource = ProtectedResource(identifier: "https://mcp.example/mcp", issuer: "https://issuer.example")

    func principal(of token: String) async throws(AccessTokenFault) -> Principal {
        switch token {
        case "token-of-bob": return Principal(name: "bob")
        case "uncheckable": throw .unverifiable
        default: throw .invalid("it is stale")
        }
    }
}
