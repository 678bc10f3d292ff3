import FoundationEssentials
import JWTKit
import MCP

/// Checks access tokens that are JWTs (RFC 9068) with the keys that their issuer publishes.
package struct JWTAccessTokens: AccessTokenVerifier {
    package let resource: ProtectedResource
    private let keys: SigningKeys
    private let now: @Sendable () -> Double
    private let instant: @Sendable () -> ContinuousClock.Instant

    /// Creates a verifier.
    ///
    /// - Parameters:
    ///   - resource: What tokens must be for, and who must have issued them.
    ///   - now: The time in seconds since 1970.
    ///   - fetchKeys: Fetches the issuer's key set, JSON as in RFC 7517.
    package init(
        for resource: ProtectedResource,
        now: @escaping @Sendable () -> Double = { Date().timeIntervalSince1970 },
        fetchKeys: @escaping @Sendable () async throws -> String
    ) {
        self.init(for: resource, now: now, keys: SigningKeys(fetch: fetchKeys))
    }

    /// - Parameter instant: The moment that `now` is.
    init(
        for resource: ProtectedResource,
        now: @escaping @Sendable () -> Double,
        instant: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        keys: SigningKeys
    ) {
        self.resource = resource
        self.keys = keys
        self.now = now
        self.instant = instant
    }

    package func credential(_ token: String) async throws(AccessTokenFault) -> Credential {
        let claims = try await verified(token)
        let seconds = try claims.check(issuer: resource.issuer, audience: resource.identifier, now: now())
        let principal = try claims.principal
        guard claims.scopes.isSuperset(of: resource.scopes) else { throw .insufficientScope }
        return Credential(principal: principal, expiry: instant().advanced(by: .seconds(seconds)))
    }

    /// The claims of a token whose signature is right; a token that no known key fits may be signed with a new one.
    private func verified(_ token: String) async throws(AccessTokenFault) -> AccessTokenClaims {
        let current = try await available { try await keys.current() }
        if let claims = await claims(of: token, verifiedWith: current) { return claims }
        guard let renewed = try await available({ try await keys.renewed(after: current) }),
            let claims = await claims(of: token, verifiedWith: renewed)
        else { throw .invalid("its signature is not the issuer's") }
        return claims
    }

    /// The claims of a token that one of some keys fits, whatever key the token names: not every issuer names its keys.
    private func claims(of token: String, verifiedWith edition: SigningKeys.Edition) async -> AccessTokenClaims? {
        try? await edition.keys.verify(token, as: AccessTokenClaims.self, iteratingKeys: true)
    }

    private func available<Value: Sendable>(
        _ body: () async throws -> Value
    ) async throws(AccessTokenFault) -> Value {
        do {
            return try await body()
        } catch {
            throw .unverifiable
        }
    }
}
