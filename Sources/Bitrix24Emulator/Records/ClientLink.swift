/// A link from a record to one of its contacts or companies.
struct ClientLink: Hashable, Sendable {
    /// The number of the contact or company.
    var client: Int
    var sort: Int
    var isPrimary: Bool
}
