import JSONCore

/// `crm.lead.get` and its kin: one record with all its fields.
struct EntityGet: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let record = portal[keyPath: kind.table][try call.id()] else { throw .notFound }
        let schema = portal.schema(of: kind)
        let columns = FieldSelection(["*", "UF_*", "PHONE", "EMAIL", "WEB", "IM", "LINK"], schema: schema).columns
        return MethodAnswer { LegacyRow(schema: schema, zone: call.zone, kind: kind).write(record, columns, to: &$0) }
    }
}
