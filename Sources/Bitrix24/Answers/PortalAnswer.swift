public import JSONCore

/// What a portal answered to one call.
public struct PortalAnswer: Sendable {
    /// The document's outermost value; the commands of a batch share the batch's.
    public let root: JSONNode
    /// The value of `result`, of any kind.
    public let result: JSONNode
    /// How many rows match, where the portal said so.
    ///
    /// Some lists say 0 whatever they hold.
    public let total: Int?
    /// The `start` of the next page; `nil` on the last one.
    public let next: Int?
    /// The portal's times and its account of operating seconds.
    public let time: JSONNode?
}
