import JSONCore

/// What a field is like, as the `fields` methods of the older CRM describe it.
struct FieldDescription: Sendable {
    var name: String
    var type: String
    var title: String
    var traits: Field.Traits
    /// The dictionary of a `crm_status` field.
    var dictionary: String?
    /// The name in upper case, which descriptions in camel case tell.
    var upperName: String?
    /// Whether the dictionary stands in a list, as each country could have its own.
    var listsDictionary = false

    init(_ name: String, _ type: String, _ title: String, _ traits: Field.Traits = []) {
        self.name = name
        self.type = type
        self.title = title
        self.traits = traits
    }

    /// The description of a field that a schema has.
    init(_ field: Field) {
        self.init(field.name, field.kind.rawValue, field.title, field.traits)
        dictionary = field.dictionary
    }

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("type", type)
            traits.write(to: &writer)
            if let dictionary {
                writer.member("statusType", listsDictionary ? .strings([dictionary]) : .string(dictionary))
            }
            writer.member("title", title)
            if let upperName { writer.member("upperName", upperName) }
        }
    }
}

extension Field.Traits {
    /// Writes what is peculiar about a field.
    func write(to writer: inout JSONWriter) {
        writer.member("isRequired", contains(.required))
        writer.member("isReadOnly", contains(.readOnly))
        writer.member("isImmutable", contains(.immutable))
        writer.member("isMultiple", contains(.multiple))
        writer.member("isDynamic", contains(.dynamic))
        if contains(.deprecated) { writer.member("isDeprecated", true) }
    }
}

extension Field {
    /// Writes what descriptions of records say of a field before its title.
    func writeNature(as type: String, to writer: inout JSONWriter) {
        writer.member("type", type)
        traits.write(to: &writer)
        if let dictionary { writer.member("statusType", dictionary) }
        guard kind == .enumeration else { return }
        writer.key("items")
        writer.array { writer in
            for choice in choices {
                writer.object { writer in
                    writer.member("ID", String(choice.id))
                    writer.member("VALUE", choice.value)
                }
            }
        }
    }
}
