import HTTPTypes
import MCP
import Testing

@testable import MCPHTTP

struct AuthenticatorTests {
    private static let metadata = "https://mcp.example/.well-known/oauth-protected-resource/mcp"

    @Test(
        arguments: [
            ([], 401, nil), (["Basic YTpi"], 401, nil), (["Bearer stale"], 401, "invalid_token"),
            (["Bearer a b"], 400, "invalid_request"), (["Bearer token-of-ann", "Bearer x"], 400, "invalid_request"),
        ] as [([String], Int, String?)]
    )
    func `says what is wrong and where tokens come from`(headers: [String], status: Int, error: String?) async {
        let refusal = await #expect(throws: HTTPRefusal.self) {
            try await authenticator.credential(authorization: headers)
        }

        let challenge = (error.map { "error=\"\($0)\", " } ?? "") + "resource_metadata=\"\(Self.metadata)\""
        #expect(refusal?.status.code == status)
        #expect(refusal?.headers[.wwwAuthenticate] == "Bearer \(challenge)")
    }

    @Test func `names all scopes that a token needs`() async {
        let authenticator = authenticator(scopes: ["crm:read", "crm:write"])

        let missing = await #expect(throws: HTTPRefusal.self) { try await authenticator.credential(authorization: []) }
        let weak = await #expect(throws: HTTPRefusal.self) {
            try await authenticator.credential(authorization: ["Bearer weak"])
        }

        let need = "scope=\"crm:read crm:write\", resource_metadata=\"\(Self.metadata)\""
        #expect(missing?.status == .unauthorized)
        #expect(missing?.headers[.wwwAuthenticate] == "Bearer \(need)")
        #expect(weak?.status == .forbidden)
        #expect(
            weak?.headers[.wwwAuthenticate] == "Bearer error=\"insufficient_scope\", \(need), "
                + "error_description=\"The token lacks a scope; it must have all of crm:read crm:write.\""
        )
    }

    @Test func `takes static tokens, which last for ever, and those that the verifier trusts`() async throws {
        let local = try await authenticator.credential(authorization: ["Bearer token-of-ann"])
        let verified = try await authenticator.credential(authorization: ["Bearer token-of-bob"])

        #expect(local == Credential(principal: Principal(name: "ann")))
        #expect(verified == StubVerifier.ofBob)
    }

    @Test func `says that tokens cannot be checked now`() async {
        let refusal = await #expect(throws: HTTPRefusal.self) {
            try await authenticator.credential(authorization: ["Bearer uncheckable"])
        }

        #expect(refusal?.status == .serviceUnavailable)
    }

    @Test func `lets anybody in where nothing is configured`() async throws {
        let open = Authenticator(tokens: BearerTokens([:]), verifier: nil)

        #expect(open.isOpen)
        #expect(try await open.credential(authorization: []) == .none)
        #expect(!authenticator.isOpen)
    }

    @Test func `lets nobody in without a token where only access tokens are taken`() async {
        let authenticator = Authenticator(tokens: BearerTokens([:]), verifier: StubVerifier())

        #expect(!authenticator.isOpen)
        await #expect(throws: HTTPRefusal.self) { try await authenticator.credential(authorization: []) }
    }

    private var authenticator: Authenticator { authenticator(scopes: []) }

    private func authenticator(scopes: [String]) -> Authenticator {
        var verifier = StubVerifier()
        verifier.resource.scopes = scopes
        return Authenticator(tokens: BearerTokens(["ann": "token-of-ann"]), verifier: verifier)
    }
}

/// Trusts one token, and cannot check another.
private struct StubVerifier: AccessTokenVerifier {
    static let ofBob = Credential(principal: Principal(name: "bob"), expiry: .now)

    var resource = ProtectedResource(identifier: "https://mcp.example/mcp", issuer: "https://issuer.example")

    func credential(_ token: String) async throws(AccessTokenFault) -> Credential {
        switch token {
        case "token-of-bob": return Self.ofBob
        case "weak": throw .insufficientScope
        case "uncheckable": throw .unverifiable
        default: throw .invalid("it is stale")
        }
    }
}
