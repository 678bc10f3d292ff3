extension EmulatorConfiguration {
    /// A local application that is installed on the portal.
    package struct Application: Hashable, Sendable {
        /// Its code.
        package var clientID: String
        /// Its secret key.
        package var clientSecret: String
        /// The token that its access is renewed with first; each renewal gives another one.
        package var refreshToken: String?
        /// Who has authorized it.
        package var userID: Int
        /// What it may call.
        package var scopes: Set<String>
        /// Where the portal sends a user back to who has authorized it; `nil` for the address that the request names.
        package var redirectURI: String?
        /// How many seconds an access token lives.
        package var tokenLifetime: Double
        /// How many seconds a refresh token lives.
        package var refreshLifetime: Double
        /// How many seconds an authorization code lives.
        package var codeLifetime: Double

        /// Creates an application: the demo one, unless told otherwise.
        package init(
            clientID: String = "local.692599c0a1b2c3.24242424",
            clientSecret: String = "demo-client-secret",
            refreshToken: String? = "demo-refresh-token",
            userID: Int = 1,
            scopes: Set<String> = EmulatorConfiguration.allScopes,
            redirectURI: String? = nil,
            tokenLifetime: Double = 3600,
            refreshLifetime: Double = 180 * 86_400,
            codeLifetime: Double = 30
        ) {
            self.clientID = clientID
            self.clientSecret = clientSecret
            self.refreshToken = refreshToken
            self.userID = userID
            self.scopes = scopes
            self.redirectURI = redirectURI
            self.tokenLifetime = tokenLifetime
            self.refreshLifetime = refreshLifetime
            self.codeLifetime = codeLifetime
        }
    }
}
