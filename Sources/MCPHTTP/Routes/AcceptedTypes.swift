/// The media types that a client reads, as its `Accept` header lists them.
package struct AcceptedTypes: Hashable, Sendable {
    private let ranges: [Substring]

    /// Reads the header; a range with the quality 0 does not count.
    package init(_ header: String) {
        ranges = header.split(separator: ",").compactMap { range in
            let parts = range.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
            let isExcluded = parts.dropFirst().contains(where: Self.isZeroWeight)
            return isExcluded ? nil : parts.first.map { Substring($0.lowercased()) }
        }
    }

    /// Whether the client reads a type such as `application/json`.
    package func contains(_ type: String) -> Bool {
        let family = type.prefix { $0 != "/" }
        return ranges.contains { $0 == type || $0 == "\(family)/*" || $0 == "*/*" }
    }

    /// Whether the client asks for just this type, and not only for any.
    package func names(_ type: String) -> Bool { ranges.contains { $0 == type } }

    /// Whether a parameter is the quality 0, with or without decimals.
    private static func isZeroWeight(_ parameter: Substring) -> Bool {
        let text = parameter.lowercased()
        guard text.hasPrefix("q=0") else { return false }
        let decimals = text.dropFirst(3)
        return decimals.isEmpty || decimals.first == "." && decimals.dropFirst().allSatisfy { $0 == "0" }
    }
}
