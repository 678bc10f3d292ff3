import JSONCore

/// Describes fields the way the CRM does.
struct FieldDescriptions {
    private let fields: [FieldDescription]

    init(_ fields: [Field]) {
        self.init(fields.map(FieldDescription.init))
    }

    init(_ fields: [FieldDescription]) {
        self.fields = fields
    }

    /// Writes `{FIELD: {type, isRequired, …}}`.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            for field in fields {
                writer.key(field.name)
                field.write(to: &writer)
            }
        }
    }
}
