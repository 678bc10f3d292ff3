import JSONCore

/// `crm.requisite.list` and its kin: rows by filter, order and selection.
struct RequisiteList: PortalMethod {
    let kind: RequisiteKind

    var name: String { kind.rawValue + ".list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let query = try RowQuery(call, schema: kind.schema)
        return .legacyRows(query.page(of: &portal.requisites[keyPath: kind.table]), kind.schema, call)
    }
}

extension MethodAnswer {
    /// The rows of a page with the fields that `select` names, or all.
    static func legacyRows(
        _ page: (rows: [Record], next: Int?, total: Int),
        _ schema: EntitySchema,
        _ call: MethodCall
    ) -> MethodAnswer {
        let all = schema.allColumns.filter { !schema[$0].traits.contains(.unlisted) }
        let names = call.names("select")
        let columns = names.contains("*") ? all : all.filter { names.contains(schema[$0].name) }
        let row = LegacyRow(schema: schema, zone: call.zone)
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.array { writer in
                for record in page.rows { row.write(record, columns.isEmpty ? all : columns, to: &writer) }
            }
        }
    }

    /// One row with all its fields.
    static func legacyRow(_ record: Record, _ schema: EntitySchema, _ call: MethodCall) -> MethodAnswer {
        let columns = schema.allColumns.filter { !schema[$0].traits.contains(.unlisted) }
        return MethodAnswer { LegacyRow(schema: schema, zone: call.zone).write(record, columns, to: &$0) }
    }
}
