/// A host and perhaps a port, such as `mcp.example.com`, `127.0.0.1:8000` or `[::1]:8000`.
struct HostAndPort: Hashable, Sendable {
    /// The host in lower case, an IPv6 address in brackets.
    let host: String
    /// The port, where one is named.
    let port: Int?

    /// Takes a text apart; `nil` where it is no host with or without a port.
    init?(_ text: some StringProtocol) {
        let text = text.lowercased()
        let end = text.hasPrefix("[") ? text.firstIndex(of: "]").map(text.index(after:)) : text.firstIndex(of: ":")
        host = String(text[..<(end ?? text.endIndex)])
        let rest = text[(end ?? text.endIndex)...]
        guard Self.isName(host) || Self.isIPv4(host) || Self.isBracketedIPv6(host) else { return nil }
        guard !rest.isEmpty else {
            port = nil
            return
        }
        let digits = rest.dropFirst()
        guard rest.first == ":", let number = Int(digits), digits.allSatisfy(\.isNumber), (1...65_535).contains(number)
        else { return nil }
        port = number
    }

    /// Whether a host is this machine and no other: `localhost`, or an address of the loopback network.
    ///
    /// A name that only begins like such an address, `127.example.com`, is not.
    static func isLoopback(_ host: String) -> Bool {
        let host = host.lowercased()
        return host == "localhost" || host == "::1" || host == "[::1]" || (isIPv4(host) && host.hasPrefix("127."))
    }

    /// A host as it stands in a URL: an IPv6 address in brackets.
    static func inURL(_ host: String) -> String { isIPv6(host) ? "[\(host)]" : host }

    /// Whether a text is an IPv4 address in the usual four numbers.
    static func isIPv4(_ text: String) -> Bool {
        let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil && $0.utf8.allSatisfy(isDigit) }
    }

    /// Whether a text is made like an IPv6 address; whether it is one shows when it is used.
    static func isIPv6(_ text: String) -> Bool {
        text.filter { $0 == ":" }.count >= 2 && text.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }

    /// Whether a text is a host name; one that ends in a number is a mistyped address instead.
    static func isName(_ text: String) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        let areLabels = labels.allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { byte in
                    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x5F
                }
        }
        return areLabels && text.utf8.count <= 253 && labels.last?.utf8.allSatisfy(isDigit) == false
    }

    private static func isBracketedIPv6(_ text: String) -> Bool {
        text.hasPrefix("[") && text.hasSuffix("]") && isIPv6(String(text.dropFirst().dropLast()))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
