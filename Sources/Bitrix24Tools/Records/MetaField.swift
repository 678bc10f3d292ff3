import Bitrix24

/// One entry of a record's `_meta`: which field holds a code, and which dictionary knows its name.
struct MetaField: Hashable, Sendable {
    /// A dictionary of the portal.
    enum Dictionary: Hashable, Sendable {
        case users
        case statuses(entity: String)
        case dealStages
        case categories
        case currencies
        case taskField(String)
    }

    /// The name of the entry, such as `responsible`.
    let name: String
    /// The field of the record that holds the code, such as `ASSIGNED_BY_ID`.
    let field: String
    /// Where the code's name is found.
    let dictionary: Dictionary

    /// Whether a code says that nothing is set.
    func isUnset(_ code: String) -> Bool {
        code.isEmpty || (dictionary == .users && code == "0")
    }
}

extension DirectoryNeeds {
    /// What has to be known of the portal to name codes.
    init(for fields: [MetaField], userIDs: Set<String>) {
        self.init(userIDs: userIDs)
        for field in fields {
            switch field.dictionary {
            case .users: break
            case .statuses, .dealStages: statuses = true
            case .categories: categories = true
            case .currencies: currencies = true
            case .taskField: taskFields = true
            }
        }
    }
}
