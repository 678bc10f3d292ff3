import JSONCore
import JWTKit
import MCPHTTP

/// An authorization server with one key.
struct SampleIssuer: Sendable {
    /// The time at which its tokens are checked, in seconds since 1970.
    static let now = 1_800_000_000.0
    /// What its tokens are for.
    static let resource = ProtectedResource(
        identifier: "https://mcp.example.com/mcp",
        issuer: "https://login.example.com"
    )

    /// The name of its key; `nil` for a key without one.
    let id: String?
    private let key = ES256PrivateKey()

    init(id: String? = "key-1") {
        self.id = id
    }

    /// A signed token.
    ///
    /// - Parameters:
    ///   - changes: Claims in place of the standard ones; null for none.
    ///   - name: The name of the key that the token says it is signed with, where that is not the key's own.
    func token(changing changes: JSONObject = [:], naming name: String? = nil) async throws -> String {
        let name = (name ?? id).map { JWKIdentifier(string: $0) }
        return try await sign(changes, naming: name) { await $0.add(ecdsa: key, kid: name) }
    }

    /// A token signed with the public key as a shared secret, which careless verifiers take.
    func tokenSignedWithPublicKey() async throws -> String {
        let secret = HMACKey(from: key.publicKey.pemRepresentation)
        let name = id.map { JWKIdentifier(string: $0) }
        return try await sign([:], naming: name) { await $0.add(hmac: secret, digestAlgorithm: .sha256, kid: name) }
    }

    /// What they publish: their public keys, and a shared one that no verifier may use.
    static func keySet(_ issuers: [SampleIssuer]) -> String {
        let keys = issuers.map { issuer -> JSONValue in
            let point = issuer.key.publicKey.parameters
            var key: JSONObject = [
                "kty": "EC", "crv": "P-256", "use": "sig", "x": .string(urlSafe(point?.x)),
                "y": .string(urlSafe(point?.y)),
            ]
            if let id = issuer.id {
                key["kid"] = .string(id)
                key["alg"] = "ES256"
            }
            return .object(key)
        }
        let shared: JSONValue = ["kty": "oct", "kid": "shared", "k": "c2VjcmV0"]
        return JSONValue.object(["keys": .array([shared] + keys)]).text
    }

    private static func urlSafe(_ base64: String?) -> String {
        String((base64 ?? "").filter { $0 != "=" }.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
    }

    private func sign(
        _ changes: JSONObject,
        naming name: JWKIdentifier?,
        with addKey: (JWTKeyCollection) async -> Void
    ) async throws -> String {
        var claims: JSONObject = [
            "iss": .string(Self.resource.issuer), "aud": .string(Self.resource.identifier), "sub": "anna",
            "exp": .int(Int(Self.now) + 600),
        ]
        for change in changes.members { claims[change.key] = change.value.isNull ? nil : change.value }
        let keys = JWTKeyCollection()
        await addKey(keys)
        return try await keys.sign(Claims(value: .object(claims)), kid: name)
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
