import HTTPTypes
import JSONCore
import MCP
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

        let credential = try await verifier(of: issuer).credential(issuer.token(changing: change))

        #expect(credential.principal == Principal(name: name))
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
            try await verifier(of: issuer).credential(token)
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

        await #expect(throws: Never.self) { try await verifier(of: issuer).credential(token) }
    }

    @Test func `refuses a token that somebody else signed, or nobody`() async throws {
        let issuer = SampleIssuer()
        let forged = try await SampleIssuer().token()
        let parts = try await issuer.token().split(separator: ".")
        let unsigned = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.\(parts[1])."
        let shared = try await issuer.tokenSignedWithPublicKey()

        for token in [forged, unsigned, shared, "nonsense", "a.b.c", ""] {
            await #expect(throws: AccessTokenFault.invalid("its signature is not the issuer's")) {
                try await verifier(of: issuer).credential(token)
            }
        }
    }

    @Test(
        arguments: [
            ["scope": "crm:write crm:read"], ["scope": ["crm:read", "openid", "crm:write"]],
            ["scp": ["crm:read", "crm:write"]], ["scp": "crm:read  crm:write"],
            ["scope": "crm:read", "scp": ["crm:write"]], ["scope": ["crm:read crm:write"]],
        ] as [JSONObject]
    )
    func `takes a token with all scopes, in whatever form the issuer names them`(claims: JSONObject) async throws {
        let issuer = SampleIssuer()

        let credential = try await verifier(of: issuer, scopes: ["crm:read", "crm:write"])
            .credential(issuer.token(changing: claims))

        #expect(credential.principal.name == "oauth:anna")
    }

    @Test(
        arguments: [
            [:], ["scope": "crm:read"], ["scope": "crm:readcrm:write crm"], ["scope": "CRM:READ CRM:WRITE"],
            ["scope": ""], ["scp": []], ["scope": 5],
        ] as [JSONObject]
    )
    func `tells a token without all scopes from a bad one`(claims: JSONObject) async throws {
        let issuer = SampleIssuer()
        let verifier = verifier(of: issuer, scopes: ["crm:read", "crm:write"])
        let token = try await issuer.token(changing: claims)

        await #expect(throws: AccessTokenFault.insufficientScope) { try await verifier.credential(token) }

        let expired = try await issuer.token(changing: ["exp": 1])
        await #expect(throws: AccessTokenFault.invalid("it has expired")) { try await verifier.credential(expired) }
    }

    @Test(
        arguments: [(.int(1_800_000_300), 360), (.int(1_799_999_941), 1), (.int(Int.max), 1_000_000_000)]
            as [(JSONValue, Int)]
    )
    func `says when a token ends, with some leeway for clocks`(expiry: JSONValue, seconds: Int) async throws {
        let issuer = SampleIssuer()
        let clock = StoppedClock()
        let verifier = JWTAccessTokens(
            for: SampleIssuer.resource,
            now: { SampleIssuer.now },
            instant: { clock.now },
            keys: SigningKeys { SampleIssuer.keySet([issuer]) }
        )

        let credential = try await verifier.credential(issuer.token(changing: ["exp": expiry]))

        #expect(credential.expiry == clock.now.advanced(by: .seconds(seconds)))
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

    private func verifier(of issuer: SampleIssuer, scopes: [String] = []) -> JWTAccessTokens {
        var resource = SampleIssuer.resource
        resource.scopes = scopes
        return JWTAccessTokens(
            for: resource,
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
