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
        self.allowedHosts = Set(allowedHosts.map(\.asciiLowercased))
        self.allowedOrigins = Set(allowedOrigins.map(\.asciiLowercased))
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
        guard let authority = host.flatMap({ Authority($0.asciiLowercased) }) else { return false }
        return authority.isLoopback || allows(authority)
    }

    private func allows(_ authority: Authority) -> Bool {
        allowedHosts.contains(authority.host) || allowedHosts.contains(authority.text)
    }

    private func allows(origin: String) -> Bool {
        let origin = origin.asciiLowercased
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
            guard !host.isEmpty, port.isEmpty || port.first == ":" && port.dropFirst().isNumber(atMost: 65535) else {
                return nil
            }
        }

        var isLoopback: Bool {
            if host == "localhost" || host == "[::1]" { return true }
            let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
            return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { $0.isNumber(atMost: 255) }
        }
    }
}

extension Substring {
    /// Whether the text is digits only, as a number is in an address, and not above the limit.
    fileprivate func isNumber(atMost limit: Int) -> Bool {
        utf8.allSatisfy { (0x30...0x39).contains($0) } && Int(self).map { $0 <= limit } ?? false
    }
}

extension String {
    /// The text with its letters from A to Z as small ones; others are never taken for those.
    fileprivate var asciiLowercased: String {
        String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    fileprivate var excerpt: String { "'\(prefix(100))'" }
}
