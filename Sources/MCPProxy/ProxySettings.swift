/// Where a proxy forwards to, and as whom.
package struct ProxySettings: Sendable {
    /// The endpoint of the server, such as `http://127.0.0.1:8000/mcp`; without a secret, since messages name it.
    package var url: String
    /// What the server asks for; `nil` where it asks for nothing.
    package var token: BearerToken?
    /// How long a server that cannot be reached is tried again, and how long running requests may take after the end
    /// of the input.
    package var timeout: Duration
    /// What the proxy calls itself, for the header `User-Agent`.
    package var userAgent: String

    /// Creates settings.
    package init(url: String, token: BearerToken? = nil, timeout: Duration, userAgent: String) {
        self.url = url
        self.token = token
        self.timeout = timeout
        self.userAgent = userAgent
    }
}
