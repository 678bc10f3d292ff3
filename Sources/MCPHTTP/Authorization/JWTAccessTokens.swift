import FoundationEssentials
import JWTKit
package import MCP

/// Checks access tokens that are JWTs (RFC 9068) with the keys that their issuer publishes.
package struct JWTAccessTokens: AccessTokenVerifier {
    package let resource: ProtectedResource
    private let keys: SigningKeys
    private let now: @Sendable () -> Double

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

    init(for resource: ProtectedResource, now: @escaping @Sendable () -> Double, keys: SigningKeys) {
        self.resource = resource
        self.keys = keys
        self.now = now
    }

    package func principal(of token: String) async throws(AccessTokenFault) -> Principal {
        let claims = try await verified(token)
        let principal = try claims.principal(issuer: resource.issuer, audience: resource.identifier, now: now())
        guard claims.scopes.isSuperset(of: resource.scopes) else { throw .insufficientScope }
        return principal
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
