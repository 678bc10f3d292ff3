import JSONCore

/// `crm.product.list` and its kin: rows by filter, order and selection.
struct OlderCatalogList: PortalMethod {
    let kind: OlderCatalogKind

    var name: String { "crm.\(kind.rawValue).list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let view = kind.view
        let unordered = kind == .product ? RowOrder(view.schema.column("SORT")) : RowOrder(.id)
        let query = try RowQuery(call, schema: view.schema, unordered: unordered)
        var rows = view.rows(of: portal.catalog)
        let page = query.page(of: &rows)
        let columns = call.names("select").compactMap(view.schema.column(named:))
        let row = LegacyRow(schema: view.schema, zone: call.zone)
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.array { writer in
                for record in page.rows {
                    row.write(record, columns.isEmpty ? view.schema.allColumns : columns, to: &writer)
                }
            }
        }
    }
}
