/// A comment on records of the CRM.
struct TimelineComment: Sendable {
    var id: Int
    var createdAt: Int
    var author: Int
    var text: String
    /// The records; the first is the one that it was written on.
    var bindings: [OwnerReference]
    var files: [StoredFile] = []
}
