/// An address of the authorization server.
enum OAuthPage: String, Sendable {
    case authorize
    case token

    /// Reads `/oauth/token/` and `/oauth/authorize/`, with or without the last slash.
    init?(path: some StringProtocol) {
        let segments = path.split(separator: "/")
        guard segments.count == 2, segments[0] == "oauth" else { return nil }
        self.init(rawValue: String(segments[1]))
    }
}
