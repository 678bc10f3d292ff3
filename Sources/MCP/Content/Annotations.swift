import JSONCore

/// For whom content or a resource is, and how much it matters.
public struct Annotations: Hashable, Sendable {
    /// Who should see it; empty where nothing is said.
    public var audience: [Role]
    /// How much it matters, from 0 (can be left out) to 1 (is needed).
    public let priority: Double?
    /// When it last changed, in the form of ISO 8601; unknown to clients before 2025-06-18.
    public var lastModified: String?

    /// Creates annotations; a priority beyond its bounds becomes the nearer bound.
    public init(audience: [Role] = [], priority: Double? = nil, lastModified: String? = nil) {
        self.audience = audience
        self.priority = priority.map { min(max($0, 0), 1) }
        self.lastModified = lastModified
    }
}

extension Annotations {
    func write(to writer: inout JSONWriter, for revision: Revision) {
        writer.object { writer in
            if !audience.isEmpty { writer.member("audience", .strings(audience.map(\.rawValue))) }
            if let number = priority.flatMap(JSONNumber.init) { writer.member("priority", .number(number)) }
            if revision.hasLastModified { writer.optionalMember("lastModified", lastModified) }
        }
    }
}
