package import Bitrix24

/// Where the server listens and whom it lets in.
extension ConfigurationSource {
    /// A token that clients may show, and whom it stands for.
    package struct AuthToken: Hashable, Sendable {
        /// The name of the principal.
        package var name: String
        /// The token itself.
        package var token: Secret
    }

    /// The tokens of `SERVER_AUTH_TOKEN` in their order: one without a name, or several as `name:token`.
    package func authTokens() throws(ConfigurationError) -> [AuthToken] {
        var tokens: [AuthToken] = []
        for entry in try list(.authToken) {
            let token = try authToken(entry)
            guard !tokens.contains(where: { $0.name == token.name }) else {
                throw rejected(.authToken, "", "the name \(token.name) is there twice; write name:token,name:token")
            }
            guard !tokens.contains(where: { $0.token == token.token }) else {
                throw rejected(.authToken, "", "two names have the same token; give each one of its own")
            }
            tokens.append(token)
        }
        return tokens
    }

    private func authToken(_ entry: String) throws(ConfigurationError) -> AuthToken {
        let mark = entry.firstIndex(of: ":")
        let name = mark.map { String(entry[..<$0]) } ?? "default"
        let token = mark.map { String(entry[entry.index(after: $0)...]) } ?? entry
        let isName = !name.isEmpty && name.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard isName else {
            throw rejected(.authToken, "", "a token has a colon before it and no plain name; write name:token")
        }
        guard token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw rejected(.authToken, "", "a token has a blank or a letter beyond ASCII, which no header can carry")
        }
        guard token.utf8.count >= 16 else {
            throw rejected(
                .authToken,
                "",
                "each token must have at least 16 characters; openssl rand -hex 32 makes one"
            )
        }
        return AuthToken(name: name, token: Secret(token))
    }

    /// The key that seals what clients carry between the rounds of one request; `nil` for one that lives as long as
    /// the process.
    package func stateKey() throws(ConfigurationError) -> Secret? {
        guard let key = try string(.stateKey) else { return nil }
        guard key.utf8.count >= 32 else {
            throw rejected(.stateKey, key, "at least 32 bytes are needed; openssl rand -hex 32 makes one")
        }
        return Secret(key)
    }

    /// The address to listen on.
    func listenHost() throws(ConfigurationError) -> String {
        guard let host = try string(.host) else { return "127.0.0.1" }
        guard HostAndPort.isIPv4(host) || HostAndPort.isIPv6(host) || HostAndPort.isName(host) else {
            throw rejected(
                .host,
                host,
                "an address such as 127.0.0.1, ::1 or 0.0.0.0, or a host name, is allowed; the port is in SERVER_PORT"
            )
        }
        return host
    }

    /// The hosts that requests may name.
    func allowedHosts() throws(ConfigurationError) -> [String] {
        var hosts: [String] = []
        for entry in try list(.allowedHosts) {
            guard let host = HostAndPort(entry) else {
                throw rejected(
                    .allowedHosts,
                    entry,
                    "a host name, with or without a port, is allowed, such as mcp.example.com or mcp.example.com:8443"
                )
            }
            hosts.append(host.host + (host.port.map { ":\($0)" } ?? ""))
        }
        return hosts
    }

    /// The origins that browsers may send requests from, as browsers write them: without a port that goes without
    /// saying.
    ///
    /// Schemes other than http and https belong to browser extensions and desktop shells.
    func allowedOrigins() throws(ConfigurationError) -> [String] {
        var origins: [String] = []
        for entry in try list(.allowedOrigins) {
            guard let mark = entry.firstRange(of: "://"), let host = HostAndPort(entry[mark.upperBound...]),
                Self.isScheme(entry[..<mark.lowerBound])
            else {
                throw rejected(
                    .allowedOrigins,
                    entry,
                    "a scheme and a host without a path are allowed, such as https://chat.example.com"
                )
            }
            let scheme = entry[..<mark.lowerBound].lowercased()
            let isUsual = (scheme, host.port) == ("https", 443) || (scheme, host.port) == ("http", 80)
            origins.append("\(scheme)://\(host.host)" + (isUsual ? "" : host.port.map { ":\($0)" } ?? ""))
        }
        return origins
    }

    private static func isScheme(_ text: Substring) -> Bool {
        let letters = text.lowercased().utf8
        return letters.first.map { (0x61...0x7A).contains($0) } == true
            && letters.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0)
            }
    }
}
