/// One thing that a directory loads and keeps.
enum DirectoryKey: Hashable, Sendable {
    case statuses
    case currencies
    case categories
    case taskFields
    case user(String)

    /// What a question needs, in a fixed order.
    ///
    /// What is no number of a user is nobody.
    static func keys(for needs: DirectoryNeeds) -> [DirectoryKey] {
        let dictionaries: [(Bool, DirectoryKey)] = [
            (needs.statuses, .statuses),
            (needs.currencies, .currencies),
            (needs.categories, .categories),
            (needs.taskFields, .taskFields),
        ]
        let users = needs.userIDs.filter { (UInt64($0) ?? 0) > 0 }.sorted()
        return dictionaries.filter(\.0).map(\.1) + users.map(DirectoryKey.user)
    }
}
