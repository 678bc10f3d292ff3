import JSONCore

/// A custom field with its settings, as the methods for custom fields show it.
struct UserField: Sendable {
    /// What people read beside the values.
    static let labelNames = ["EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LIST_FILTER_LABEL"]
    static let messageNames = ["ERROR_MESSAGE", "HELP_MESSAGE"]

    /// The custom fields that the portal starts with, of all kinds of records.
    static let initial: [UserField] = EntityKind.allCases
        .flatMap { kind in
            kind.schema.allColumns.filter { kind.schema[$0].traits.contains(.dynamic) }.map { (kind, $0) }
        }
        .enumerated()
        .map { index, place in
            UserField(id: 101 + index * 2, kind: place.0, column: place.1, field: place.0.schema[place.1])
        }

    var id: Int
    let kind: EntityKind
    var column: Column
    var field: Field
    var xmlID: String?
    var sort = 100
    var showFilter = "E"
    var showInList = "Y"
    var editInList = "Y"
    var isSearchable = "N"
    /// The labels and messages that were set: a text for all languages, or a map of them.
    var labels: [String: JSONValue] = [:]

    /// What can be filtered and sorted by, in the spelling of the legacy methods.
    var settings: [(name: String, value: JSONValue)] {
        [
            ("ID", .string(String(id))), ("ENTITY_ID", .string(kind.userFieldEntity)),
            ("FIELD_NAME", .string(field.name)), ("USER_TYPE_ID", .string(field.kind.rawValue)),
            ("XML_ID", xmlID.map(JSONValue.string) ?? .null), ("SORT", .string(String(sort))),
            ("MULTIPLE", field.traits.contains(.multiple) ? "Y" : "N"),
            ("MANDATORY", field.traits.contains(.required) ? "Y" : "N"), ("SHOW_FILTER", .string(showFilter)),
            ("SHOW_IN_LIST", .string(showInList)), ("EDIT_IN_LIST", .string(editInList)),
            ("IS_SEARCHABLE", .string(isSearchable)),
        ]
    }

    /// A label or message in a language; `nil` where there is none.
    func label(_ name: String, in language: String) -> String? {
        switch labels[name] {
        case .string(let text): text
        case .object(let map): map[language]?.string
        case .null, .bool, .number, .array, nil:
            Self.labelNames.contains(name) && language == "ru" ? field.title : nil
        }
    }

    /// Whether each condition holds; values are compared as a whole, and a list means any of them.
    func fits(_ filter: JSONObject, spelling: (String) -> String = { $0 }) -> Bool {
        filter.members.allSatisfy { member in
            guard let own = settings.first(where: { spelling($0.name) == member.key }) else { return true }
            let text = PHP.text(own.value) ?? ""
            return PHP.list(member.value).contains { PHP.text($0) == text }
        }
    }

    /// Fields in the order that a call asks for: by sorting and number, where it names none.
    static func sorted(
        _ fields: [UserField],
        by order: JSONObject,
        spelling: (String) -> String = { $0 }
    ) -> [UserField] {
        let keys = order.members.map { (name: $0.key, isDescending: $0.value.string?.uppercased() == "DESC") }
        return fields.sorted { left, right in
            for key in keys {
                let values = [left, right].map { field in
                    field.settings.first { spelling($0.name) == key.name }.flatMap { PHP.text($0.value) } ?? ""
                }
                guard values[0] != values[1] else { continue }
                let numbers = values.compactMap(Int.init)
                let isBefore = numbers.count == 2 ? numbers[0] < numbers[1] : values[0] < values[1]
                return isBefore != key.isDescending
            }
            return (left.sort, left.id) < (right.sort, right.id)
        }
    }
}

extension UserField {
    /// What can be chosen, as the portal lists it.
    var choices: [JSONObject] {
        field.choices.enumerated().map { index, choice in
            [
                "ID": .string(String(choice.id)), "SORT": .string(String(choice.sort ?? (index + 1) * 10)),
                "VALUE": .string(choice.value), "DEF": choice.isDefault ? "Y" : "N",
                "XML_ID": .string(choice.xmlID ?? Self.code(of: choice)),
            ]
        }
    }

    /// A code of 32 digits that stays the same.
    private static func code(of choice: Field.Choice) -> String {
        var generator = SplitMix64(seed: UInt64(choice.id))
        let digits = String(generator.next(), radix: 16) + String(generator.next(), radix: 16)
        return String(repeating: "0", count: max(0, 32 - digits.count)) + digits
    }
}
