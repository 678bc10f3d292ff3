import JWTKit
import MCP

/// What an access token says of itself (RFC 9068).
struct AccessTokenClaims: JWTPayload {
    private enum CodingKeys: String, CodingKey {
        case issuer = "iss"
        case audience = "aud"
        case scope
        case shortScope = "scp"
        case subject = "sub"
        case clientID = "client_id"
        case expiry = "exp"
        case notBefore = "nbf"
    }

    /// How far the clocks of issuer and server may be apart, in seconds.
    private static let leeway = 60.0

    private let issuer: String?
    private let audience: Words?
    private let scope: Words?
    private let shortScope: Words?
    private let subject: String?
    private let clientID: String?
    private let expiry: Double?
    private let notBefore: Double?

    /// What the token is good for: the words of `scope` (RFC 9068) and of `scp`, which some issuers write.
    var scopes: Set<String> {
        Set(
            [scope, shortScope].compactMap(\.self).flatMap(\.values).flatMap { $0.split(separator: " ") }.map(
                String.init
            )
        )
    }

    /// Nothing: the claims are checked by ``principal(issuer:audience:now:)``, which knows what they must be.
    func verify(using algorithm: some JWTAlgorithm) async throws {}

    /// Whom the token was issued for: a user, or a client that acts for itself.
    ///
    /// The two have names of their own kind, because a client may choose an identifier that is a user's name.
    ///
    /// - Parameters:
    ///   - issuer: Who must have issued it.
    ///   - audience: What it must have been issued for (RFC 8707).
    ///   - now: The time in seconds since 1970.
    /// - Throws: What is wrong with the token.
    func principal(issuer: String, audience: String, now: Double) throws(AccessTokenFault) -> Principal {
        guard self.issuer == issuer else { throw .invalid("another server issued it") }
        guard self.audience?.values.contains(audience) == true else { throw .invalid("it is not for this server") }
        guard let expiry else { throw .invalid("it has no expiry") }
        guard now < expiry + Self.leeway else { throw .invalid("it has expired") }
        if let notBefore, now < notBefore - Self.leeway { throw .invalid("it is not valid yet") }
        if let subject, !subject.isEmpty { return try Self.principal("oauth", subject) }
        if let clientID, !clientID.isEmpty { return try Self.principal("oauth-client", clientID) }
        throw .invalid("it names nobody")
    }

    private static func principal(_ kind: String, _ name: String) throws(AccessTokenFault) -> Principal {
        // The name stands in log lines.
        guard !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw .invalid("the name in it has a control character")
        }
        return Principal(name: "\(kind):\(name)")
    }

    /// One text, or a list of them; none where there is something else.
    private struct Words: Codable {
        let values: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let value = try? container.decode(String.self) {
                values = [value]
            } else {
                values = (try? container.decode([String].self)) ?? []
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(values)
        }
    }
}
