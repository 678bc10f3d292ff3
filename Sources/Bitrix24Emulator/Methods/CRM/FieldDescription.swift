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
            writer.member("isRequired", traits.contains(.required))
            writer.member("isReadOnly", traits.contains(.readOnly))
            writer.member("isImmutable", traits.contains(.immutable))
            writer.member("isMultiple", traits.contains(.multiple))
            writer.member("isDynamic", traits.contains(.dynamic))
            if traits.contains(.deprecated) { writer.member("isDeprecated", true) }
            if let dictionary {
                writer.member("statusType", listsDictionary ? .strings([dictionary]) : .string(dictionary))
            }
            writer.member("title", title)
            if let upperName { writer.member("upperName", upperName) }
        }
    }
}
