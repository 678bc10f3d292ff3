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
    /// Farther away than this no expiry is, in seconds; what counts time in nanoseconds holds no more than 292 years.
    private static let farthest = 1e9

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
        let texts = [scope, shortScope].compactMap(\.self).flatMap(\.values)
        return Set(texts.flatMap { $0.split(separator: " ") }.map(String.init))
    }

    /// Whom the token was issued for: a user, or a client that acts for itself.
    ///
    /// The two have names of their own kind, because a client may choose an identifier that is a user's name.
    var principal: Principal {
        get throws(AccessTokenFault) {
            if let subject, !subject.isEmpty { return try Self.principal("oauth", subject) }
            if let clientID, !clientID.isEmpty { return try Self.principal("oauth-client", clientID) }
            throw .invalid("it names nobody")
        }
    }

    /// Nothing: the claims are checked by ``check(issuer:audience:now:)``, which knows what they must be.
    func verify(using algorithm: some JWTAlgorithm) async throws {}

    /// Checks everything but scopes; returns for how many seconds the token is still taken.
    ///
    /// - Parameters:
    ///   - issuer: Who must have issued it.
    ///   - audience: What it must have been issued for (RFC 8707).
    ///   - now: The time in seconds since 1970.
    /// - Throws: What is wrong with the token.
    func check(issuer: String, audience: String, now: Double) throws(AccessTokenFault) -> Double {
        guard self.issuer == issuer else { throw .invalid("another server issued it") }
        guard self.audience?.values.contains(audience) == true else { throw .invalid("it is not for this server") }
        guard let expiry else { throw .invalid("it has no expiry") }
        guard now < expiry + Self.leeway else { throw .invalid("it has expired") }
        if let notBefore, now < notBefore - Self.leeway { throw .invalid("it is not valid yet") }
        return min(expiry + Self.leeway - now, Self.farthest)
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
