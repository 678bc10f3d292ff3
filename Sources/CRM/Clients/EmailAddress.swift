/// An e-mail address.
package struct EmailAddress: Hashable, Sendable {
    private static let longest = 254

    /// What was written, without white space and brackets around it.
    package let written: String

    /// Reads an address, also `mailto:a@b.example` and `Anna <a@b.example>`; `nil` where the text is none.
    package init?(_ text: String) {
        var address = NameText.trimmed(text)
        if address.hasSuffix(">"), let start = address.lastIndex(of: "<") {
            address = String(address[start...].dropFirst().dropLast())
        }
        if address.lowercased().hasPrefix("mailto:") { address = String(address.dropFirst("mailto:".count)) }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, address.count <= Self.longest,
            !address.contains(where: { $0.isWhitespace || ",;<>()[]\"".contains($0) })
        else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }) else { return nil }
        written = address
    }

    /// How portals may hold the address, the likeliest first.
    package var forms: [String] {
        let lower = written.lowercased()
        return lower == written ? [lower] : [lower, written]
    }
}
