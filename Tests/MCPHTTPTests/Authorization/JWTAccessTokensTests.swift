import HTTPTypes
import JSONCore
import JWTKit
import MCP
import Synchronization
import Testing

@testable import MCPHTTP

struct JWTAccessTokensTests {
    private static let now = 1_800_000_000.0
    private static let resource = ProtectedResource(
        identifier: "https://mcp.example.com/mcp",
        issuer: "https://login.example.com"
    )

    @Test func `names the subject of a token`() async throws {
        let issuer = Issuer()

        let principal = try await verifier(of: issuer).principal(of: issuer.token())

        #expect(principal == Principal(name: "oauth:anna"))
    }

    @Test(arguments: [
        Refusal(claim: "iss", value: "https://evil.example.com", reason: "another server"),
        Refusal(claim: "aud", value: "https://other.example.com/mcp", reason: "not for this server"),
        Refusal(claim: "aud", value: [], reason: "not for this server"),
        Refusal(claim: "exp", value: .int(1_799_999_939), reason: "expired"),
        Refusal(claim: "exp", value: .null, reason: "no expiry"),
        Refusal(claim: "nbf", value: .int(1_800_000_061), reason: "not valid yet"),
        Refusal(claim: "sub", value: "", reason: "names nobody"),
    ])
    func `refuses a token that is not to be trusted`(refusal: Refusal) async throws {
        let issuer = Issuer()
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
        let issuer = Issuer()
        let token = try await issuer.token(changing: change)

        await #expect(throws: Never.self) { try await verifier(of: issuer).principal(of: token) }
    }

    @Test func `refuses a token that somebody else signed, or nobody`() async throws {
        let issuer = Issuer()
        let forged = try await Issuer().token()
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
        let (old, new) = (Issuer(id: "old"), Issuer(id: "new"))
        let published = Mutex([old])
        let clock = TestTime()
        let fetches = Mutex(0)
        let fetch: SigningKeys.Fetch = {
            fetches.withLock { $0 += 1 }
            return Issuer.keySet(published.withLock { $0 })
        }
        let keys = SigningKeys(lifetime: .seconds(600), pause: .seconds(30), now: { clock.now }, fetch: fetch)
        let verifier = JWTAccessTokens(for: Self.resource, now: { Self.now }, keys: keys)

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
        let issuer = Issuer()
        let clock = TestTime()
        let isDown = Mutex(false)
        let fetch: SigningKeys.Fetch = {
            if isDown.withLock({ $0 }) { throw UnexpectedFault() }
            return Issuer.keySet([issuer])
        }
        let keys = SigningKeys(now: { clock.now }, fetch: fetch)
        let verifier = JWTAccessTokens(for: Self.resource, now: { Self.now }, keys: keys)
        _ = try await verifier.principal(of: issuer.token())

        isDown.withLock { $0 = true }
        clock.advance(by: .seconds(3600))
        await #expect(throws: Never.self) { try await verifier.principal(of: issuer.token()) }

        let fresh = JWTAccessTokens(for: Self.resource, now: { Self.now }, fetchKeys: { throw UnexpectedFault() })
        await #expect(throws: AccessTokenFault.unverifiable) { try await fresh.principal(of: issuer.token()) }
    }

    @Test func `lets in whoever has a token and tells others where to get one`() async throws {
        let issuer = Issuer()
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
        #expect(metadata.body?["resource"]?.string == Self.resource.identifier)
        #expect(metadata.body?["authorization_servers"] == ["https://login.example.com"])
        #expect(server.status == 307)
        #expect(
            server.headers[.location] == "https://login.example.com/.well-known/oauth-authorization-server"
        )
    }

    private func verifier(of issuer: Issuer) -> JWTAccessTokens {
        JWTAccessTokens(for: Self.resource, now: { Self.now }, fetchKeys: { Issuer.keySet([issuer]) })
    }

    struct Refusal: Sendable {
        var claim: String
        var value: JSONValue
        var reason: String
    }

    /// An authorization server with one key.
    private struct Issuer: Sendable {
        let id: String
        private let key = ES256PrivateKey()

        init(id: String = "key-1") {
            self.id = id
        }

        func token(changing changes: JSONObject = [:]) async throws -> String {
            try await sign(changes) { await $0.add(ecdsa: key, kid: JWKIdentifier(string: id)) }
        }

        /// A token signed with the public key as a shared secret, which careless verifiers take.
        func tokenSignedWithPublicKey() async throws -> String {
            let secret = HMACKey(from: key.publicKey.pemRepresentation)
            return try await sign([:]) {
                await $0.add(hmac: secret, digestAlgorithm: .sha256, kid: JWKIdentifier(string: id))
            }
        }

        static func keySet(_ issuers: [Issuer]) -> String {
            let keys = issuers.map { issuer -> JSONValue in
                let point = issuer.key.publicKey.parameters
                return [
                    "kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig", "kid": .string(issuer.id),
                    "x": .string(urlSafe(point?.x)), "y": .string(urlSafe(point?.y)),
                ]
            }
            let shared: JSONValue = ["kty": "oct", "kid": "shared", "k": "c2VjcmV0"]
            return JSONValue.object(["keys": .array([shared] + keys)]).text
        }

        private static func urlSafe(_ base64: String?) -> String {
            String((base64 ?? "").filter { $0 != "=" }.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
        }

        private func sign(
            _ changes: JSONObject,
            with addKey: (JWTKeyCollection) async -> Void
        ) async throws -> String {
            var claims: JSONObject = [
                "iss": .string(resource.issuer), "aud": .string(resource.identifier), "sub": "anna",
                "exp": .int(Int(now) + 600),
            ]
            for change in changes.members { claims[change.key] = change.value.isNull ? nil : change.value }
            let keys = JWTKeyCollection()
            await addKey(keys)
            return try await keys.sign(Claims(value: .object(claims)), kid: JWKIdentifier(string: id))
        }
    }

    private struct Claims: JWTPayload {
        let value: JSONValue

        init(value: JSONValue) {
            self.value = value
        }

        init(from decoder: any Decoder) throws {
            value = .null
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            for member in value.object?.members ?? [] {
                let key = Key(stringValue: member.key)
                switch member.value {
                case .string(let text): try container.encode(text, forKey: key)
                case .array(let texts): try container.encode(texts.compactMap(\.string), forKey: key)
                default: try container.encode(member.value.int, forKey: key)
                }
            }
        }

        func verify(using algorithm: some JWTAlgorithm) async throws {}

        private struct Key: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }

            init(stringValue: String) {
                self.stringValue = stringValue
            }

            init?(intValue: Int) { nil }
        }
    }

    private struct UnexpectedFault: Error {}
}

/// A clock that stands still until it is moved.
private final class TestTime: Sendable {
    private let instant = Mutex(ContinuousClock.now)

    var now: ContinuousClock.Instant { instant.withLock { $0 } }

    func advance(by duration: Duration) {
        instant.withLock { $0 += duration }
    }
}
