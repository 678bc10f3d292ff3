/// A revision of the Model Context Protocol, named after its date.
public enum Revision: String, CaseIterable, Hashable, Sendable {
    case v20241105 = "2024-11-05"
    case v20250326 = "2025-03-26"
    case v20250618 = "2025-06-18"
    case v20251125 = "2025-11-25"
    case v20260728 = "2026-07-28"

    /// The newest revision.
    public static let latest = Revision.v20260728
    /// The newest revision that begins with `initialize`.
    public static let latestLegacy = Revision.v20251125
    /// What a client speaks that never said: it gets the fields that most clients of today know.
    public static let assumed = Revision.v20250618
    /// The revisions that carry everything in each request, newest first.
    public static let modern: [Revision] = [.v20260728]

    /// Whether each request carries everything, and there is no `initialize`.
    public var isModern: Bool { self >= .v20260728 }

    /// The revision to answer an `initialize` with: the one asked for, where a server can speak it that way.
    public static func negotiated(asking version: String) -> Revision {
        guard let revision = Revision(rawValue: version), !revision.isModern else { return .latestLegacy }
        return revision
    }
}

extension Revision: Comparable {
    public static func < (left: Revision, right: Revision) -> Bool { left.rawValue < right.rawValue }
}

extension Revision: CustomStringConvertible {
    public var description: String { rawValue }
}
