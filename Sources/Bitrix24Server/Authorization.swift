import MCPHTTP

/// The server as a protected resource of OAuth 2.1, put together from its settings.
struct Authorization {
    /// Fetches the issuer's keys.
    let keys: KeySetDownload
    /// Checks tokens.
    let accessTokens: JWTAccessTokens

    init(_ settings: OAuthSettings) {
        let resource = ProtectedResource(
            identifier: settings.audience,
            issuer: settings.issuer,
            scopes: settings.scopes
        )
        keys = KeySetDownload(url: settings.keySetURL)
        accessTokens = JWTAccessTokens(for: resource, fetchKeys: keys.fetch)
    }
}
