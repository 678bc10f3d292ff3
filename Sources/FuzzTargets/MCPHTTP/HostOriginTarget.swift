import MCPHTTP

/// Which hosts and origins are let in: a line with the host, and perhaps one with the origin.
struct HostOriginTarget: FuzzTarget {
    private static let rules = HostOriginRules(
        allowedHosts: ["crm.example", "kiosk.example:8443"],
        allowedOrigins: ["https://app.example"],
        asksForCredentials: false
    )

    let name = "host-origin"
    let tokens = [
        "localhost", "127.0.0.1", "[::1]", "127.255.0.9", "crm.example", "kiosk.example:8443", "https://app.example",
        ":8000",
        ":65536", ":0", ":", "@", ".", "http://", "https://", "\n", "null", "evil.example", "+1", "%", "]", "\u{212A}",
    ]

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        let lines = input.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
        let host = lines[0]
        let origin = lines.dropFirst().first
        let reason = Self.rules.refusal(
            host: String(decoding: host, as: UTF8.self),
            origin: origin.map { String(decoding: $0, as: UTF8.self) }
        )
        let allows = Self.allows(host: host) && origin.map(Self.allows(origin:)) ?? true
        try require((reason == nil) == allows, "'\(String(decoding: input, as: UTF8.self))': \(reason ?? "let in")")
        return "\(reason?.prefix(8) ?? "let in") \(origin == nil)"
    }

    private static func allows(host: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: host.map(lowercased), as: UTF8.self)
        let isKnown = ["crm.example", "kiosk.example"].contains { text == $0 || text.hasPrefix("\($0):") }
        guard isKnown else { return isLoopback(text) }
        return text == "kiosk.example:8443" || text.hasPrefix("crm.example") && isPort(text.dropFirst(11))
    }

    private static func allows(origin: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: origin.map(lowercased), as: UTF8.self)
        if text == "https://app.example" { return true }
        return ["http://", "https://"].contains { text.hasPrefix($0) && isLoopback(String(text.dropFirst($0.count))) }
    }

    private static func isLoopback(_ authority: String) -> Bool {
        for host in ["localhost", "[::1]"] where authority.hasPrefix(host) {
            return isPort(authority.dropFirst(host.count))
        }
        let host = authority.prefix { $0 != ":" }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        guard numbers.count == 4, numbers[0] == "127", isPort(authority[host.endIndex...]) else { return false }
        return numbers.allSatisfy { isNumber($0, atMost: 255) }
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.isEmpty || text.first == ":" && isNumber(text.dropFirst(), atMost: 65535)
    }

    private static func isNumber(_ text: Substring, atMost limit: Int) -> Bool {
        let isDigits = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isDigits && (Int(text).map { $0 <= limit } ?? false)
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 32 : byte }
}
