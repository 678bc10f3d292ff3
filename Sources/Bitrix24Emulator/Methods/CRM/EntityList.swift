import JSONCore

/// `crm.lead.list` and its kin: rows by filter, order and selection.
struct EntityList: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let schema = portal.schema(of: kind)
        let query = try RowQuery(call, schema: schema)
        let selection = FieldSelection(call.names("select"), schema: schema)
        let page = query.page(of: &portal[keyPath: kind.table])
        let row = LegacyRow(schema: schema, zone: call.zone, kind: kind)
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.array { writer in
                for record in page.rows { row.write(record, selection.columns, to: &writer) }
            }
        }
    }
}
