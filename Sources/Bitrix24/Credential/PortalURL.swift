/// What `BITRIX_BASE_URL` says: an origin, and perhaps the webhook in its path.
struct PortalURL {
    /// The host name, an IPv6 address in brackets.
    let host: String
    /// Scheme, host and port.
    let origin: String
    /// The user and the code of a webhook, not yet checked.
    let webhook: (userID: Substring, code: Substring)?

    init(parsing text: String) throws(PortalAddressError) {
        let trimmed = PortalAddress.trimmed(text)
        guard !trimmed.isEmpty else { throw Self.fault("is empty") }
        guard trimmed.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw Self.fault("has a blank or a letter beyond ASCII; write other alphabets in their xn-- form")
        }
        guard let mark = trimmed.firstRange(of: "://") else { throw Self.fault("has no scheme") }
        let scheme = trimmed[..<mark.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { throw Self.fault("has a scheme other than https or http") }
        guard !trimmed.contains(where: { "?#\\%".contains($0) }) else {
            throw Self.fault("has a query, a fragment or an escape")
        }
        let rest = trimmed[mark.upperBound...]
        let authority = rest.prefix { $0 != "/" }
        guard !authority.contains("@") else { throw Self.fault("has a user name before the host") }
        host = try Self.host(of: authority)
        origin = "\(scheme)://\(authority.lowercased())"
        webhook = try Self.webhook(inPath: rest.dropFirst(authority.count))
    }

    private static func host(of authority: Substring) throws(PortalAddressError) -> String {
        let isIPv6 = authority.hasPrefix("[")
        let end = isIPv6 ? authority.firstIndex(of: "]").map(authority.index(after:)) : authority.firstIndex(of: ":")
        let host = authority[..<(end ?? authority.endIndex)].lowercased()
        let port = authority[(end ?? authority.endIndex)...]
        let allowed = isIPv6 ? "0123456789abcdef:.[]" : "abcdefghijklmnopqrstuvwxyz0123456789-._"
        guard !host.isEmpty, host.allSatisfy(allowed.contains), !host.contains(".."), isIPv6 == host.hasSuffix("]")
        else {
            throw fault("has no host name, or one with characters that no host name has")
        }
        guard port.isEmpty || (port.hasPrefix(":") && (1...65_535).contains(UInt32(port.dropFirst()) ?? 0)) else {
            throw fault("has a port that is no number from 1 to 65535")
        }
        return host
    }

    private static func webhook(inPath path: Substring) throws(PortalAddressError) -> (Substring, Substring)? {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.first?.isEmpty == true { parts.removeFirst() }
        if parts.last?.isEmpty == true { parts.removeLast() }
        switch parts.count {
        case 0: return nil
        case 1 where parts[0] == "rest": return nil
        case 3 where parts[0] == "rest": return (parts[1], parts[2])
        default: throw fault("has a path other than /rest and /rest/<user>/<code>/")
        }
    }

    private static func fault(_ reason: String) -> PortalAddressError {
        PortalAddressError(
            .baseURL,
            "the address \(reason). Allowed: https://<portal>, https://<portal>/rest, "
                + "or a whole webhook URL, https://<portal>/rest/<user>/<code>/"
        )
    }
}
