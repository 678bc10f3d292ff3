/// Whom the server trusts to say who a client is, as a resource server of OAuth 2.1.
package struct OAuthSettings: Hashable, Sendable {
    /// The authorization server, exactly as its tokens name it in `iss`.
    package var issuer: String
    /// This server, exactly as tokens that are meant for it name it in `aud`.
    package var audience: String
    /// Where the issuer publishes the keys that its tokens are signed with.
    package var keySetURL: String
    /// The scopes that a token must have, all of them.
    package var scopes: [String]

    /// Creates settings.
    package init(issuer: String, audience: String, keySetURL: String, scopes: [String] = []) {
        self.issuer = issuer
        self.audience = audience
        self.keySetURL = keySetURL
        self.scopes = scopes
    }

    /// Reads the settings; `nil` where none of them is there.
    ///
    /// - Configuration keys:
    ///   - `SERVER_OAUTH_ISSUER`: The authorization server.
    ///   - `SERVER_OAUTH_AUDIENCE`: The name of this server in tokens.
    ///   - `SERVER_OAUTH_JWKS_URL`: Where the issuer's keys are.
    ///   - `SERVER_OAUTH_SCOPES`: What a token must be good for (optional).
    /// - Throws: A ``ConfigurationError`` where only some of them are there, one is no address, or a scope is none.
    init?(source: ConfigurationSource) throws(ConfigurationError) {
        let keys: [ConfigurationKey] = [.oauthIssuer, .oauthAudience, .oauthKeySetURL]
        var values: [ConfigurationKey: String] = [:]
        for key in keys { values[key] = try source.string(key) }
        values[.oauthScopes] = try source.string(.oauthScopes)
        guard let isSet = (keys + [.oauthScopes]).first(where: { values[$0] != nil }) else { return nil }
        if let missing = keys.first(where: { values[$0] == nil }) {
            throw ConfigurationError(
                key: missing.rawValue,
                reason: "not set, but \(isSet.rawValue) is; set all of \(keys.map(\.rawValue).joined(separator: ", "))"
            )
        }
        issuer = try Self.address(.oauthIssuer, values, allowsQuery: false)
        audience = try Self.address(.oauthAudience, values, allowsQuery: false)
        keySetURL = try Self.address(.oauthKeySetURL, values, allowsQuery: true)
        scopes = try values[.oauthScopes].map(Self.scopes) ?? []
    }

    /// The scopes in a text, which commas or blanks separate.
    private static func scopes(in text: String) throws(ConfigurationError) -> [String] {
        var scopes: [String] = []
        for scope in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            guard scope.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }) else {
                throw rejected(text, "a scope has a quotation mark, a backslash or a letter beyond ASCII")
            }
            guard scope != "offline_access" else {
                throw rejected(text, "offline_access is between a client and the authorization server; leave it out")
            }
            if !scopes.contains(String(scope)) { scopes.append(String(scope)) }
        }
        guard !scopes.isEmpty else {
            throw rejected(text, "scopes are allowed, separated by blanks or commas, such as crm:read crm:write")
        }
        return scopes
    }

    private static func rejected(_ text: String, _ reason: String) -> ConfigurationError {
        ConfigurationError(key: ConfigurationKey.oauthScopes.rawValue, value: text, reason: reason)
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
