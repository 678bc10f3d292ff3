/// A locale does not describe something that the product offers.
struct MissingText: Error, Hashable {
    /// What, such as `getLeads`.
    let name: String
}

extension MissingText: CustomStringConvertible {
    var description: String { "the locale has no text for \(name)" }
}
