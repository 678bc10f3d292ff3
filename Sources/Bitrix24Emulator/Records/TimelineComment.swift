/// A comment in the timeline of a record.
struct TimelineComment: Sendable {
    var id: Int
    /// The kind of record, such as `deal`.
    var entity: String
    var entityID: Int
    var createdAt: Int
    var author: Int
    var text: String
}
