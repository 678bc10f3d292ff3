/// What an application shows a portal, and what it gets another one with.
public struct OAuthTokens: Hashable, Sendable {
    /// What calls are made with, for an hour.
    public var accessToken: Secret
    /// What the next pair is asked for with, once: each answer brings another.
    public var refreshToken: Secret
    /// Scheme, host and port of the portal, as the authorization server named it last.
    public var origin: String?

    /// Creates a pair of tokens.
    public init(accessToken: Secret, refreshToken: Secret, origin: String? = nil) {
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.origin = origin
    }
}
