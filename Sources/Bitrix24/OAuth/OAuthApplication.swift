/// An application that is installed on a portal, and where its tokens are kept.
///
/// Facts: https://apidocs.bitrix24.com/settings/oauth/
public struct OAuthApplication: Sendable {
    /// The authorization server of Bitrix24.
    public static let authorizationServer = "https://oauth.bitrix.info/oauth/token/"

    /// The application's code.
    public var clientID: String
    /// The application's secret key.
    public var clientSecret: Secret
    /// Where tokens are renewed.
    public var tokenURL: String
    /// Where tokens are kept.
    public var store: any TokenStore
    /// What the first pair is asked for with, where the store has none.
    public var firstRefreshToken: Secret?

    /// Creates an application.
    public init(
        clientID: String,
        clientSecret: Secret,
        tokenURL: String = OAuthApplication.authorizationServer,
        store: any TokenStore,
        firstRefreshToken: Secret? = nil
    ) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.tokenURL = tokenURL
        self.store = store
        self.firstRefreshToken = firstRefreshToken
    }
}
