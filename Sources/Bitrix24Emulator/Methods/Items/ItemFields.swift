import JSONCore

/// `crm.item.fields`: what fields items of a type have.
struct ItemFields: PortalMethod {
    var name: String { "crm.item.fields" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let schema = ItemSchema(try call.itemKind())
        let usesOriginalNames = call.usesOriginalNames
        return MethodAnswer { writer in
            writer.object { writer in
                writer.key("fields")
                writer.object { writer in
                    for entry in schema.entries {
                        writer.key(usesOriginalNames && entry.isCustom ? entry.upperName : entry.name)
                        Self.write(entry, schema.kind.schema[entry.column], to: &writer)
                    }
                }
            }
        }
    }

    private static func write(_ entry: ItemSchema.Entry, _ field: Field, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("type", field.kind == .char ? "boolean" : field.kind.rawValue)
            writer.member("isRequired", field.traits.contains(.required))
            writer.member("isReadOnly", field.traits.contains(.readOnly))
            writer.member("isImmutable", field.traits.contains(.immutable))
            writer.member("isMultiple", field.traits.contains(.multiple))
            writer.member("isDynamic", entry.isCustom)
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
            writer.member("title", field.title)
            if entry.isCustom { field.writeLabels(to: &writer) }
            writer.member("upperName", entry.upperName)
        }
    }
}
