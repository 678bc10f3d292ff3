/// Whom the server trusts to say who a client is, as a resource server of OAuth 2.1.
package struct OAuthSettings: Hashable, Sendable {
    /// The authorization server, exactly as its tokens name it in `iss`.
    package var issuer: String
    /// This server, exactly as tokens that are meant for it name it in `aud`.
    package var audience: String
    /// Where the issuer publishes the keys that its tokens are signed with.
    package var keySetURL: String

    /// Creates settings.
    package init(issuer: String, audience: String, keySetURL: String) {
        self.issuer = issuer
        self.audience = audience
        self.keySetURL = keySetURL
    }

    /// Reads the settings; `nil` where none of them is there.
    ///
    /// - Configuration keys:
    ///   - `SERVER_OAUTH_ISSUER`: The authorization server.
    ///   - `SERVER_OAUTH_AUDIENCE`: The name of this server in tokens.
    ///   - `SERVER_OAUTH_JWKS_URL`: Where the issuer's keys are.
    /// - Throws: A ``ConfigurationError`` where only some of them are there, or one is no address.
    init?(source: ConfigurationSource) throws(ConfigurationError) {
        let keys: [ConfigurationKey] = [.oauthIssuer, .oauthAudience, .oauthKeySetURL]
        var values: [ConfigurationKey: String] = [:]
        for key in keys { values[key] = try source.string(key) }
        guard let isSet = keys.first(where: { values[$0] != nil }) else { return nil }
        if let missing = keys.first(where: { values[$0] == nil }) {
            throw ConfigurationError(
                key: missing.rawValue,
                reason: "not set, but \(isSet.rawValue) is; set all of \(keys.map(\.rawValue).joined(separator: ", "))"
            )
        }
        issuer = try Self.address(.oauthIssuer, values, allowsQuery: false)
        audience = try Self.address(.oauthAudience, values, allowsQuery: false)
        keySetURL = try Self.address(.oauthKeySetURL, values, allowsQuery: true)
    }

    /// Keys and tokens are only as good as the way to them, so plain http is for this machine alone.
    private static func address(
        _ key: ConfigurationKey,
        _ values: [ConfigurationKey: String],
        allowsQuery: Bool
    ) throws(ConfigurationError) -> String {
        let text = values[key] ?? ""
        let address = try WebAddress(parsing: text, of: key.rawValue)
        let allowed = "an https address is allowed, such as https://id.example.com, or http on loopback"
        guard !address.isOpenToListeners else {
            throw ConfigurationError(key: key.rawValue, value: text, reason: "the address is plain http; \(allowed)")
        }
        guard allowsQuery || address.query == nil else {
            throw ConfigurationError(key: key.rawValue, value: text, reason: "the address has a query; \(allowed)")
        }
        return text
    }
}
