import JSONCore

/// `crm.item.fields`: what fields items of a type have.
struct ItemFields: PortalMethod {
    var name: String { "crm.item.fields" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let schema = portal.itemSchema(of: try call.itemKind())
        let usesOriginalNames = call.usesOriginalNames
        return MethodAnswer { writer in
            writer.object { writer in
                writer.key("fields")
                writer.object { writer in
                    for entry in schema.entries {
                        writer.key(usesOriginalNames && entry.isCustom ? entry.upperName : entry.name)
                        Self.write(schema.schema[entry.column], as: entry.upperName, to: &writer)
                    }
                    for field in Self.unkeptFields(of: schema.kind) {
                        writer.key(ItemSchema.camelCase(field.name))
                        Self.write(field, as: field.name, to: &writer)
                    }
                }
            }
        }
    }

    /// Fields that the portal describes, though the older methods do not know them.
    private static func unkeptFields(of kind: EntityKind) -> [Field] {
        var fields = [Field("WEBFORM_ID", .integer, "Создано CRM-формой")]
        if kind.schema.column(named: "CONTACT_IDS") != nil {
            fields.append(Field("CONTACTS", .crmContact, "CONTACTS", .multiple))
        }
        if kind.hasObservers { fields.append(Field("OBSERVERS", .user, "Наблюдатели", .multiple)) }
        return fields
    }

    /// Texts of several lines, which have a type of their own here.
    private static let longTexts: Set<String> = [
        "ADDRESS", "ADDRESS_LEGAL", "COMMENTS", "CONTENT", "SOURCE_DESCRIPTION", "STATUS_DESCRIPTION", "TERMS",
    ]

    private static func type(of field: Field) -> String {
        switch field.kind {
        case .char: "boolean"
        case .string where longTexts.contains(field.name): "text"
        default: field.kind.rawValue
        }
    }

    private static func write(_ field: Field, as upperName: String, to writer: inout JSONWriter) {
        writer.object { writer in
            field.writeNature(as: type(of: field), to: &writer)
            writer.member("title", field.title)
            if field.traits.contains(.dynamic) { field.writeLabels(to: &writer) }
            if let settings = field.linkSettings { writer.member("settings", .object(settings)) }
            writer.member("upperName", upperName)
        }
    }
}

extension EntityKind {
    /// Whether people can watch records of the kind.
    var hasObservers: Bool { self != .quote }
}
