import JSONCore

/// `crm.lead.list` and its kin: rows by filter, order and selection.
struct EntityList: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let schema = kind.schema
        let order = RowOrder(try call.map("order") ?? JSONObject(), schema: schema)
        let filter = Filter(
            try call.map("filter") ?? JSONObject(),
            schema: schema,
            dialect: .legacy,
            zone: call.zone
        )
        let selection = FieldSelection(call.names("select"), schema: schema)
        let query = RowQuery(
            filter: filter,
            order: order,
            start: call.start,
            startsOver: true,
            scattersTies: call.scattersTies
        )
        let page = query.page(of: portal[keyPath: kind.table])
        let row = LegacyRow(schema: schema, zone: call.zone)
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.array { writer in
                for record in page.rows { row.write(record, selection.columns, to: &writer) }
            }
        }
    }
}
