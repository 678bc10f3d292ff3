import HTTPTypes

/// Which hosts a request may name and which origins it may come from.
///
/// A page of any site can make a browser send requests to a server on the user's own machine, by a name that it
/// points there. Such a request names the wrong host or origin.
package struct HostOriginRules: Hashable, Sendable {
    private let allowedHosts: Set<String>
    private let allowedOrigins: Set<String>
    private let asksForCredentials: Bool

    package init(allowedHosts: [String], allowedOrigins: [String], asksForCredentials: Bool) {
        self.allowedHosts = Set(allowedHosts.map { $0.lowercased() })
        self.allowedOrigins = Set(allowedOrigins.map { $0.lowercased() })
        self.asksForCredentials = asksForCredentials
    }

    /// Refuses a request that names no host or several, and one that is not let in.
    func check(hosts: [String], origin: String?) throws(HTTPRefusal) {
        guard hosts.count == 1 else {
            throw HTTPRefusal(.badRequest, "The request must name its host once, in the header Host.")
        }
        if let reason = refusal(host: hosts[0], origin: origin) { throw HTTPRefusal(.forbidden, reason) }
    }

    /// Why a request is not let in; `nil` where it is.
    package func refusal(host: String?, origin: String?) -> String? {
        if let origin, !allows(origin: origin) {
            return "The origin \(origin.excerpt) is not allowed; SERVER_ALLOWED_ORIGINS lists the origins that are."
        }
        guard !allows(host: host) else { return nil }
        guard let host else {
            return "The request names no host; SERVER_ALLOWED_HOSTS lists the hosts that are allowed."
        }
        return "The host \(host.excerpt) is not allowed; SERVER_ALLOWED_HOSTS lists the hosts that are."
    }

    private func allows(host: String?) -> Bool {
        if asksForCredentials, allowedHosts.isEmpty { return true }
        guard let authority = host.flatMap({ Authority($0.lowercased()) }) else { return false }
        return authority.isLoopback || allows(authority)
    }

    private func allows(_ authority: Authority) -> Bool {
        allowedHosts.contains(authority.host) || allowedHosts.contains(authority.text)
    }

    private func allows(origin: String) -> Bool {
        let origin = origin.lowercased()
        if allowedOrigins.contains(origin) { return true }
        let schemes = ["http://", "https://"]
        guard let scheme = schemes.first(where: origin.hasPrefix) else { return false }
        return Authority(String(origin.dropFirst(scheme.count)))?.isLoopback ?? false
    }

    /// A host and perhaps a port, such as `localhost:8000` or `[::1]`.
    private struct Authority {
        let text: String
        let host: String

        init?(_ text: String) {
            self.text = text
            let end =
                text.hasPrefix("[") ? text.firstIndex(of: "]").map { text.index(after: $0) } : text.firstIndex(of: ":")
            host = String(text[..<(end ?? text.endIndex)])
            let port = text[(end ?? text.endIndex)...]
            guard !host.isEmpty, port.isEmpty || port.first == ":" && UInt16(port.dropFirst()) != nil else {
                return nil
            }
        }

        var isLoopback: Bool {
            if host == "localhost" || host == "[::1]" { return true }
            let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
            return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
        }
    }
}

extension String {
    fileprivate var excerpt: String { "'\(prefix(100))'" }
}
