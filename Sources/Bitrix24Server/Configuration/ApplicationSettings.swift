package import Bitrix24

/// The application that the server calls its portal as, where it is not a webhook.
package struct ApplicationSettings: Hashable, Sendable {
    /// The application's code.
    package var clientID: String
    /// The application's secret key.
    package var clientSecret: Secret
    /// What the first tokens are asked for with; not needed once the store has some.
    package var refreshToken: Secret?
    /// The file that tokens are kept in; without one they are lost when the process ends.
    package var tokenStore: String?
    /// Where tokens are renewed.
    package var tokenURL: String

    /// Reads the settings; `nil` where none of them is there.
    ///
    /// - Configuration keys:
    ///   - `BITRIX_CLIENT_ID`: The application's code.
    ///   - `BITRIX_CLIENT_SECRET`: The application's secret key.
    ///   - `BITRIX_REFRESH_TOKEN`: The first refresh token (optional where the store has one).
    ///   - `BITRIX_TOKEN_STORE`: The file that rotated tokens are kept in (optional).
    ///   - `BITRIX_OAUTH_URL`: The token endpoint (optional).
    /// - Throws: A ``ConfigurationError`` where something is missing that the others need, or is no address.
    init?(source: ConfigurationSource) throws(ConfigurationError) {
        let keys: [ConfigurationKey] = [.clientID, .clientSecret, .refreshToken, .tokenStore, .oauthURL]
        var values: [ConfigurationKey: String] = [:]
        for key in keys { values[key] = try source.string(key) }
        guard let isSet = keys.first(where: { values[$0] != nil }) else { return nil }
        guard let clientID = values[.clientID] else { throw Self.missing(.clientID, isSet) }
        guard let clientSecret = values[.clientSecret] else { throw Self.missing(.clientSecret, isSet) }
        guard values[.refreshToken] != nil || values[.tokenStore] != nil else {
            throw Self.missing(.refreshToken, isSet)
        }
        self.clientID = clientID
        self.clientSecret = Secret(clientSecret)
        refreshToken = values[.refreshToken].map { Secret($0) }
        tokenStore = values[.tokenStore]
        tokenURL = values[.oauthURL] ?? OAuthApplication.authorizationServer
        do throws(WebAddress.Fault) {
            let address = try WebAddress(parsing: tokenURL)
            guard !address.isOpenToListeners, address.query == nil else {
                throw WebAddress.Fault("sends secrets over plain http, or has a query")
            }
        } catch {
            throw source.rejected(
                .oauthURL,
                tokenURL,
                "the address \(error.reason). Allowed: https://<server>/oauth/token/, or http on loopback"
            )
        }
    }

    /// The application as the client knows it.
    var application: OAuthApplication {
        OAuthApplication(
            clientID: clientID,
            clientSecret: clientSecret,
            tokenURL: tokenURL,
            store: tokenStore.map { FileTokenStore(path: $0) } ?? MemoryTokenStore(),
            firstRefreshToken: refreshToken
        )
    }

    private static func missing(_ key: ConfigurationKey, _ isSet: ConfigurationKey) -> ConfigurationError {
        ConfigurationError(
            key: key.rawValue,
            reason:
                "not set, but \(isSet.rawValue) is; an application needs BITRIX_CLIENT_ID, BITRIX_CLIENT_SECRET, and "
                + "BITRIX_REFRESH_TOKEN or a file with tokens in BITRIX_TOKEN_STORE"
        )
    }
}
