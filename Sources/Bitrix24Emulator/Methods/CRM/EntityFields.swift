import JSONCore

/// `crm.lead.fields` and its kin: what fields records have.
struct EntityFields: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).fields" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer { writer in
            writer.object { writer in
                for field in kind.schema.fields {
                    writer.key(field.name)
                    Self.write(field, to: &writer)
                }
            }
        }
    }

    private static func write(_ field: Field, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("type", field.kind.rawValue)
            writer.member("isRequired", field.traits.contains(.required))
            writer.member("isReadOnly", field.traits.contains(.readOnly))
            writer.member("isImmutable", field.traits.contains(.immutable))
            writer.member("isMultiple", field.traits.contains(.multiple))
            writer.member("isDynamic", field.traits.contains(.dynamic))
            if field.traits.contains(.deprecated) { writer.member("isDeprecated", true) }
            if let dictionary = field.dictionary { writer.member("statusType", dictionary) }
            if field.kind == .enumeration {
                writer.key("items")
                writer.array { writer in
                    for choice in field.choices {
                        writer.object { writer in
                            writer.member("ID", String(choice.id))
                            writer.member("VALUE", choice.value)
                        }
                    }
                }
            }
            guard field.traits.contains(.dynamic) else {
                writer.member("title", field.title)
                if let parent = field.parentTypeID, !field.traits.contains(.deprecated) {
                    writer.key("settings")
                    writer.object { $0.member("parentEntityTypeId", parent) }
                }
                return
            }
            writer.member("title", field.name)
            field.writeLabels(to: &writer)
        }
    }
}

extension Field {
    /// The type of the records that a link leads to, where these can be parents; `nil` for lists and for people.
    fileprivate var parentTypeID: Int? {
        guard !traits.contains(.multiple) else { return nil }
        return switch kind {
        case .crmLead: 1
        case .crmCompany: 4
        case .crmQuote: 7
        default: nil
        }
    }
}
