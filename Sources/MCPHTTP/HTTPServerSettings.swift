/// How the HTTP server listens and whom it lets in.
package struct HTTPServerSettings: Hashable, Sendable {
    /// The address to listen on.
    package var host: String
    /// The port; 0 picks a free one.
    package var port: Int
    /// The hosts, such as `mcp.example.com` or `mcp.example.com:8443`, that requests may name beside loopback ones.
    package var allowedHosts: [String]
    /// The origins, such as `https://app.example.com`, that browsers may send requests from beside loopback ones.
    package var allowedOrigins: [String]
    /// The tokens by the name of whom they stand for; none means that only access tokens of OAuth let in, or anybody.
    package var tokens: [String: String]
    /// How many sessions clients of older revisions may have, and for how long.
    package var sessions = HTTPSessions.Limit()

    /// Creates settings.
    package init(
        host: String = "127.0.0.1",
        port: Int = 8000,
        allowedHosts: [String] = [],
        allowedOrigins: [String] = [],
        tokens: [String: String] = [:]
    ) {
        self.host = host
        self.port = port
        self.allowedHosts = allowedHosts
        self.allowedOrigins = allowedOrigins
        self.tokens = tokens
    }
}
