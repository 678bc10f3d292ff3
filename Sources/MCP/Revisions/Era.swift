public import JSONCore

/// The two ways in which revisions of the protocol work.
public enum Era: Hashable, Sendable {
    /// Each request carries everything in its `_meta`: since 2026-07-28.
    case modern
    /// A connection begins with `initialize`: up to 2025-11-25.
    case legacy

    /// Decides which era a message speaks; the only place that does.
    ///
    /// A message that says so itself is modern. So is one whose header names anything but a known legacy revision, so
    /// that a wrong version is answered by the rules of today.
    public static func decide(body: JSONNode, headers: RoutingHeaders?) -> Era {
        let messages = body.kind == .array ? Array(body.elements) : [body]
        let isClaimed = messages.contains { $0["params"]?["_meta"]?[MetaKey.protocolVersion] != nil }
        return isClaimed ? .modern : decide(headers: headers)
    }

    /// Decides by the headers alone, as long as the body is unknown.
    public static func decide(headers: RoutingHeaders?) -> Era {
        guard let version = headers?.protocolVersion else { return .legacy }
        return Revision(rawValue: version).map { $0.isModern ? .modern : .legacy } ?? .modern
    }
}
