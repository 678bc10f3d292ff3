/// The place of a field in its schema.
struct Column: Hashable, Sendable {
    /// The column of a record's number, the first of each schema.
    static let id = Column(index: 0)

    let index: Int
}
