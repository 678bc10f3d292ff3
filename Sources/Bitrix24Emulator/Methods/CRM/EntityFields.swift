import JSONCore

/// `crm.lead.fields` and its kin: what fields records have.
struct EntityFields: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).fields" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer { writer in
            writer.object { writer in
                for field in portal.schema(of: kind).fields {
                    writer.key(field.name)
                    write(field, to: &writer)
                }
            }
        }
    }

    private func write(_ field: Field, to writer: inout JSONWriter) {
        writer.object { writer in
            field.writeNature(as: field.kind.rawValue, to: &writer)
            guard field.traits.contains(.dynamic) else {
                writer.member("title", field.title)
                // Quotes are described by older code than the others.
                if kind != .quote, let settings = field.linkSettings { writer.member("settings", .object(settings)) }
                return
            }
            writer.member("title", field.name)
            field.writeLabels(to: &writer)
        }
    }
}
