import JSONCore

extension RecordSearch {
    /// Leads by their title.
    static let leads = RecordSearch(.leads) { [["%TITLE": .string($0)]] }

    /// Deals by their title.
    static let deals = RecordSearch(.deals) { [["%TITLE": .string($0)]] }

    /// Companies by their name.
    static let companies = RecordSearch(.companies) { [["%TITLE": .string($0)]] }

    /// Tasks by their title.
    static let tasks = RecordSearch(.tasks) { [["%TITLE": .string($0)]] }

    /// Contacts by first or last name, or by both in either order.
    static let contacts = RecordSearch(.contacts) { text in
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first, words.count > 1 else {
            return [["%LAST_NAME": .string(text)], ["%NAME": .string(text)]]
        }
        let names = [JSONValue.string(first), .string(words.dropFirst().joined(separator: " "))]
        return [["%NAME": names[0], "%LAST_NAME": names[1]], ["%LAST_NAME": names[0], "%NAME": names[1]]]
    }

    /// Users by any of their names or their position; those who left come last.
    static let users = RecordSearch(.users, activeField: "ACTIVE") { [["NAME_SEARCH": .string($0)]] }
}
