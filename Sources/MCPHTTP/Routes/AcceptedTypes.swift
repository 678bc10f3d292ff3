/// The media types that a client reads, as its `Accept` header lists them.
package struct AcceptedTypes: Hashable, Sendable {
    private let ranges: [Substring]

    /// Reads the header; a range with the quality 0 does not count.
    package init(_ header: String) {
        ranges = header.split(separator: ",").compactMap { range in
            let parts = range.split(separator: ";").map { $0.trimmingSpaces() }
            let isExcluded = parts.dropFirst().contains { part in
                part.hasPrefix("q=") && Double(part.dropFirst(2)) == 0
            }
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
}
