import JSONCore

/// Writes custom fields as the `userfieldconfig` methods do.
struct UserFieldConfigRow {
    /// What to write; everything where nothing is named.
    var names: Set<String> = []
    /// The languages of the labels; without any there are no labels.
    var languages: [String] = []
    var hasChoices = false

    /// `{field: {…}}`.
    static func answer(_ userField: UserField) -> MethodAnswer {
        MethodAnswer { writer in
            writer.object { writer in
                writer.key("field")
                UserFieldConfigRow(languages: ["ru", "en"], hasChoices: true).write(userField, to: &writer)
            }
        }
    }

    func write(_ userField: UserField, to writer: inout JSONWriter) {
        writer.object { writer in
            for (name, value) in userField.settings {
                let name = ItemSchema.camelCase(name)
                if isWanted(name) { writer.member(name, value) }
            }
            if isWanted("settings") { writer.member("settings", UserFieldSettings(field: userField.field).value) }
            if !languages.isEmpty { writeLabels(of: userField, to: &writer) }
            guard hasChoices, userField.field.kind == .enumeration else { return }
            writer.key("enum")
            writer.array { writer in
                for choice in userField.choices { Self.write(choice, of: userField, to: &writer) }
            }
        }
    }

    private func isWanted(_ name: String) -> Bool { names.isEmpty || names.contains("*") || names.contains(name) }

    private func writeLabels(of userField: UserField, to writer: inout JSONWriter) {
        writer.member("languageId", Self.map(languages) { .string($0) })
        for name in UserField.labelNames + UserField.messageNames {
            let texts = Self.map(languages) { userField.label(name, in: $0).map(JSONValue.string) ?? .null }
            writer.member(ItemSchema.camelCase(name), texts)
        }
    }

    private static func map(_ languages: [String], _ value: (String) -> JSONValue) -> JSONValue {
        .object(JSONObject(languages.map { .init(key: $0, value: value($0)) }))
    }

    private static func write(_ choice: JSONObject, of userField: UserField, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", choice["ID"] ?? .null)
            writer.member("userFieldId", String(userField.id))
            for (name, upper) in [("value", "VALUE"), ("def", "DEF"), ("sort", "SORT"), ("xmlId", "XML_ID")] {
                writer.member(name, choice[upper] ?? .null)
            }
        }
    }
}
