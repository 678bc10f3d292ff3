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

    static func keySet(_ issuers: [SampleIssuer]) -> String {
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
            "iss": .string(Self.resource.issuer), "aud": .string(Self.resource.identifier), "sub": "anna",
            "exp": .int(Int(Self.now) + 600),
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
