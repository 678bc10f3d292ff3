package import Bitrix24
package import Logging

/// How `proxy` reaches the server that it forwards to.
package struct ProxyConfiguration: Sendable {
    /// The server, without the path `/mcp` and without a slash at the end.
    package var baseURL: String
    /// How long a server that cannot be reached is tried again.
    package var timeout: Duration
    /// What the server asks for; `nil` where it asks for nothing.
    package var token: Secret?
    /// Whether the token can be read on the way to the server.
    package var exposesToken: Bool
    /// The least severe log level that is written.
    package var logLevel: Logger.Level

    /// Reads and checks everything.
    ///
    /// - Configuration keys:
    ///   - `MCP_PROXY_BASE_URL` (default: http://127.0.0.1:8000): The server, with or without `/mcp`.
    ///   - `MCP_PROXY_TIMEOUT` (default: 30): Seconds to try for.
    ///   - `SERVER_AUTH_TOKEN` (secret): The token; of several, as in the file `.env` of a server, the first.
    ///   - `SERVER_LOG_LEVEL` (default: info): The least severe level.
    package init(source: ConfigurationSource) throws(ConfigurationError) {
        let text = try source.string(.proxyBaseURL) ?? "http://127.0.0.1:8000"
        let address = try WebAddress(parsing: text, of: ConfigurationKey.proxyBaseURL.rawValue)
        guard address.query == nil else { throw source.rejected(.proxyBaseURL, text, "the address has a query") }
        var path = address.path[...]
        while path.last == "/" { path.removeLast() }
        if path.hasSuffix("/mcp") { path = path.dropLast("/mcp".count) }
        while path.last == "/" { path.removeLast() }
        baseURL = address.origin + path
        timeout = .seconds(try source.double(.proxyTimeout, default: 30, in: 0.1...3600))
        token = try source.authTokens().first?.token
        exposesToken = token != nil && address.isOpenToListeners
        logLevel = try source.choice(.logLevel, default: .info)
    }
}
