/// An http or https address in a setting, taken apart.
package struct WebAddress: Hashable, Sendable {
    /// `http` or `https`.
    package let scheme: String
    /// The host in lower case, an IPv6 address in brackets.
    package let host: String
    /// The port, where one is named.
    package let port: Int?
    /// What follows the host up to a query, as written: empty, or beginning with a slash.
    package let path: String
    /// What follows a question mark, where there is one.
    package let query: String?

    /// Takes an address apart.
    ///
    /// - Throws: What is wrong with it, as the second half of a sentence that begins with "the address".
    package init(parsing text: String) throws(Fault) {
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw Fault("has a blank or a letter beyond ASCII; write other alphabets in their xn-- form")
        }
        guard let mark = text.firstRange(of: "://") else { throw Fault("has no scheme such as https://") }
        scheme = text[..<mark.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { throw Fault("has a scheme other than https and http") }
        let rest = text[mark.upperBound...]
        guard !rest.contains("#"), !rest.contains("\\") else { throw Fault("has a fragment or a backslash") }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard !authority.contains("@") else { throw Fault("has a user name before the host") }
        guard let parts = HostAndPort(authority) else { throw Fault("has no valid host, or no valid port") }
        host = parts.host
        port = parts.port
        let target = rest.dropFirst(authority.count)
        path = String(target.prefix { $0 != "?" })
        query = target.firstIndex(of: "?").map { String(target[target.index(after: $0)...]) }
    }

    /// Scheme, host and, where it is named, the port.
    package var origin: String { "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "") }

    /// Whether what is sent there can be read on the way: plain http to another machine.
    package var isOpenToListeners: Bool { scheme == "http" && !HostAndPort.isLoopback(host) }

    /// What is wrong with an address.
    package struct Fault: Error, Hashable {
        /// The second half of a sentence that begins with "the address".
        package var reason: String

        init(_ reason: String) {
            self.reason = reason
        }
    }
}
