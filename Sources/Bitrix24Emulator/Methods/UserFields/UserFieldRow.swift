import JSONCore

/// Writes custom fields as the legacy methods do.
struct UserFieldRow {
    let userField: UserField

    /// Writes the field.
    ///
    /// - Parameter label: Writes the member for a label or message, if it is there.
    func write(to writer: inout JSONWriter, label: (String, inout JSONWriter) -> Void) {
        writer.object { writer in
            for (name, value) in userField.settings { writer.member(name, value) }
            writer.member("SETTINGS", UserFieldSettings(field: userField.field).value)
            for name in UserField.labelNames + UserField.messageNames { label(name, &writer) }
            guard userField.field.kind == .enumeration else { return }
            writer.key("LIST")
            writer.array { writer in
                for choice in userField.choices { writer.value(JSONValue.object(choice)) }
            }
        }
    }
}
