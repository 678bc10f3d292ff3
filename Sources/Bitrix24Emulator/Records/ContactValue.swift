/// One phone number, e-mail address or the like of a record.
struct ContactValue: Hashable, Sendable {
    /// The number of the row, unique in the portal.
    var id: Int
    /// What it is for, such as `WORK`.
    var type: String
    /// The number or address.
    var value: String
}
