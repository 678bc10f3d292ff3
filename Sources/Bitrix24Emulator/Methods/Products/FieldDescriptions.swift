import JSONCore

/// Describes fields the way the CRM does.
struct FieldDescriptions {
    private let fields: [Field]

    init(_ fields: [Field]) {
        self.fields = fields
    }

    /// Writes `{FIELD: {type, isRequired, …}}`.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            for field in fields {
                writer.key(field.name)
                writer.object { writer in
                    writer.member("type", field.kind.rawValue)
                    writer.member("isRequired", field.traits.contains(.required))
                    writer.member("isReadOnly", field.traits.contains(.readOnly))
                    writer.member("isImmutable", field.traits.contains(.immutable))
                    writer.member("isMultiple", field.traits.contains(.multiple))
                    writer.member("isDynamic", field.traits.contains(.dynamic))
                    if let dictionary = field.dictionary { writer.member("statusType", dictionary) }
                    writer.member("title", field.title)
                }
            }
        }
    }
}
