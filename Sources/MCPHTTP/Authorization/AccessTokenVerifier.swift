/// Checks OAuth 2.1 access tokens.
package protocol AccessTokenVerifier: Sendable {
    /// What the tokens must be for.
    var resource: ProtectedResource { get }

    /// Whom a token was issued for, and until when it is good.
    ///
    /// - Throws: An ``AccessTokenFault`` where the token is not to be trusted, or that cannot be found out.
    func credential(_ token: String) async throws(AccessTokenFault) -> Credential
}

/// Why an access token is not accepted.
package enum AccessTokenFault: Error, Hashable {
    /// The token is not one that lets anybody in; the reason in words that may be shown.
    case invalid(String)
    /// The token is good, but not for this: it lacks some of the scopes of the resource.
    case insufficientScope
    /// The keys of the issuer cannot be had.
    case unverifiable
}
