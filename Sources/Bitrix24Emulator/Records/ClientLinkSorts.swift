/// The places that links to clients were given, where they were given any.
struct ClientLinkSorts: Sendable {
    private struct Key: Hashable {
        var ownerType: Int
        var owner: Int
        var client: Int
    }

    private var sorts: [Key: Int] = [:]

    /// The place of a link; `nil` where none was given.
    subscript(ownerType: Int, owner: Int, client: Int) -> Int? {
        get { sorts[Key(ownerType: ownerType, owner: owner, client: client)] }
        set { sorts[Key(ownerType: ownerType, owner: owner, client: client)] = newValue }
    }
}
