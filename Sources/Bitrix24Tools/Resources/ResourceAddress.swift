import JSONCore

/// Where a resource is and what is wanted of it: `bitrix24://crm/leads?filter[STATUS_ID]=NEW`, `crm/leads/7` or `leads`.
struct ResourceAddress: Hashable, Sendable {
    static let scheme = "bitrix24://"

    /// The segments of the path, at least one, without escapes.
    let segments: [String]
    /// The query items as arguments.
    let arguments: JSONObject

    /// Reads an address; `nil` where it has another scheme or a path with empty segments.
    init?(_ text: String) {
        var rest = Substring(text)
        if let separator = rest.firstRange(of: "://") {
            guard rest[..<separator.upperBound].lowercased() == Self.scheme else { return nil }
            rest = rest[separator.upperBound...]
        }
        let path = rest.prefix { $0 != "?" && $0 != "#" }
        let query = rest[path.endIndex...].prefix { $0 != "#" }.dropFirst()
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0).unescaped }
        guard segments.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.segments = segments
        arguments = QueryItems(query).arguments
    }
}
