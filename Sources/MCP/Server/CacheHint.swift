import JSONCore

/// How long a client of the modern era may keep an answer, and for whom.
struct CacheHint: Hashable, Sendable {
    enum Scope: String, Sendable {
        case everyone = "public"
        case principal = "private"
    }

    /// Lists and the server's own description: the same for everyone, and changed at most when texts are edited.
    static let list = CacheHint(milliseconds: 60_000, scope: .everyone)
    /// Records: stale at once, and no one else's business.
    static let record = CacheHint(milliseconds: 0, scope: .principal)

    var milliseconds: Int
    var scope: Scope

    func write(to writer: inout JSONWriter) {
        writer.member("ttlMs", milliseconds)
        writer.member("cacheScope", scope.rawValue)
    }
}
