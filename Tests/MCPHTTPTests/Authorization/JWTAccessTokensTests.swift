import HTTPTypes
import JSONCore
import MCP
import Synchronization
import Testing

@testable import MCPHTTP

struct JWTAccessTokensTests {
    @Test(
        arguments: [
            (["client_id": "anna-app"], "oauth:anna"), (["sub": .null, "client_id": "anna"], "oauth-client:anna"),
            (["sub": "", "client_id": "anna"], "oauth-client:anna"),
        ] as [(JSONObject, String)]
    )
    func `names the subject of a token, and a client without one as something else`(
        change: JSONObject,
        name: String
    ) async throws {
        let issuer = SampleIssuer()

        let principal = try await verifier(of: issuer).principal(of: issuer.token(changing: change))

        #expect(principal == Principal(name: name))
    }

    @Test(arguments: [
        Refusal(claim: "iss", value: "https://evil.example.com", reason: "another server"),
        Refusal(claim: "aud", value: "https://other.example.com/mcp", reason: "not for this server"),
        Refusal(claim: "aud", value: [], reason: "not for this server"),
        Refusal(claim: "exp", value: .int(1_799_999_939), reason: "expired"),
        Refusal(claim: "exp", value: .null, reason: "no expiry"),
        Refusal(claim: "nbf", value: .int(1_800_000_061), reason: "not valid yet"),
        Refusal(claim: "sub", value: "", reason: "names nobody"),
        Refusal(claim: "sub", value: "anna\nlevel=error", reason: "control character"),
    ])
    func `refuses a token that is not to be trusted`(refusal: Refusal) async throws {
        let issuer = SampleIssuer()
        let token = try await issuer.token(changing: [refusal.claim: refusal.value])

        let fault = await #expect(throws: AccessTokenFault.self) {
            try await verifier(of: issuer).principal(of: token)
        }

        guard case .invalid(let words) = fault else { throw UnexpectedFault() }
        #expect(words.contains(refusal.reason))
    }

    @Test(arguments: [
        ["aud": ["https://other.example.com", "https://mcp.example.com/mcp"]] as JSONObject,
        ["exp": 1_799_999_941], ["nbf": 1_800_000_059], ["sub": .null, "client_id": "crm-bot"],
    ])
    func `takes a token that differs in what does not matter`(change: JSONObject) async throws {
        let issuer = SampleIssuer()
        let token = try await issuer.token(changing: change)

        await #expect(throws: Never.self) { try await verifier(of: issuer).principal(of: token) }
    }

    @Test func `refuses a token that somebody else signed, or nobody`() async throws {
        let issuer = SampleIssuer()
        let forged = try await SampleIssuer().token()
        let parts = try await issuer.token().split(separator: ".")
        let unsigned = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.\(parts[1])."
        let shared = try await issuer.tokenSignedWithPublicKey()

        for token in [forged, unsigned, shared, "nonsense", "a.b.c", ""] {
            await #expect(throws: AccessTokenFault.invalid("its signature is not the issuer's")) {
                try await verifier(of: issuer).principal(of: token)
            }
        }
    }

    @Test func `fetches the keys once, and again for a token of a new key`() async throws {
        let (old, new) = (SampleIssuer(id: "old"), SampleIssuer(id: "new"))
        let published = Mutex([old])
        let clock = StoppedClock()
        let fetches = Mutex(0)
        let fetch: SigningKeys.Fetch = {
            fetches.withLock { $0 += 1 }
            return SampleIssuer.keySet(published.withLock { $0 })
        }
        let keys = SigningKeys(lifetime: .seconds(600), pause: .seconds(30), now: { clock.now }, fetch: fetch)
        let verifier = JWTAccessTokens(for: SampleIssuer.resource, now: { SampleIssuer.now }, keys: keys)

        for _ in 0..<3 { _ = try await verifier.principal(of: old.token()) }
        #expect(fetches.withLock { $0 } == 1)

        published.withLock { $0 = [old, new] }
        await #expect(throws: AccessTokenFault.self) { try await verifier.principal(of: new.token()) }
        #expect(fetches.withLock { $0 } == 1)
        clock.advance(by: .seconds(31))
        _ = try await verifier.principal(of: new.token())
        #expect(fetches.withLock { $0 } == 2)
    }

    @Test func `uses old keys where newer ones cannot be had, and says so where there are none`() async throws {
        let issuer = SampleIssuer()
        let clock = StoppedClock()
        let isDown = Mutex(false)
        let fetch: SigningKeys.Fetch = {
            if isDown.withLock({ $0 }) { throw UnexpectedFault() }
            return SampleIssuer.keySet([issuer])
        }
        let keys = SigningKeys(now: { clock.now }, fetch: fetch)
        let verifier = JWTAccessTokens(for: SampleIssuer.resource, now: { SampleIssuer.now }, keys: keys)
        _ = try await verifier.principal(of: issuer.token())

        isDown.withLock { $0 = true }
        clock.advance(by: .seconds(3600))
        await #expect(throws: Never.self) { try await verifier.principal(of: issuer.token()) }

        let fresh = JWTAccessTokens(
            for: SampleIssuer.resource,
            now: { SampleIssuer.now },
            fetchKeys: { throw UnexpectedFault() }
        )
        await #expect(throws: AccessTokenFault.unverifiable) { try await fresh.principal(of: issuer.token()) }
    }

    @Test func `lets in whoever has a token and tells others where to get one`() async throws {
        let issuer = SampleIssuer()
        let token = try await issuer.token()
        let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#

        let (refused, taken, metadata, server) = try await SampleServer.with(accessTokens: verifier(of: issuer)) {
            server in
            (
                try await server.post(ping),
                try await server.post(
                    ping,
                    headers: [.contentType: "application/json", .authorization: "Bearer \(token)"]
                ),
                try await server.send(.get, "/.well-known/oauth-protected-resource/mcp"),
                try await server.send(.get, "/.well-known/oauth-authorization-server")
            )
        }

        #expect(refused.status == 401)
        #expect(
            refused.headers[.wwwAuthenticate]
                == #"Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp""#
        )
        #expect(taken.body?["result"] == [:])
        #expect(metadata.body?["resource"]?.string == SampleIssuer.resource.identifier)
        #expect(metadata.body?["authorization_servers"] == ["https://login.example.com"])
        #expect(server.status == 307)
        #expect(
            server.headers[.location] == "https://login.example.com/.well-known/oauth-authorization-server"
        )
    }

    private func verifier(of issuer: SampleIssuer) -> JWTAccessTokens {
        JWTAccessTokens(
            for: SampleIssuer.resource,
            now: { SampleIssuer.now },
            fetchKeys: { SampleIssuer.keySet([issuer]) }
        )
    }

    struct Refusal: Sendable {
        var claim: String
        var value: JSONValue
        var reason: String
    }

    private struct UnexpectedFault: Error {}
}
