import JSONCore

/// `catalog.product.list` and its kin: rows by filter, order and selection.
///
/// Fields that do not exist are left out silently. Products and sections must be asked for by their catalogue, and
/// products with the fields `id` and `iblockId`.
struct CatalogList: PortalMethod {
    let kind: CatalogKind

    var name: String { "catalog.\(kind.rawValue).list" }
    var scope: String { "catalog" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        _ = try call.controllerMap("select")
        let filter = try call.controllerMap("filter") ?? JSONObject()
        let order = try call.controllerMap("order") ?? JSONObject()
        let names = call.names("select")
        if kind.liesInBlock { try check(names, filter, in: portal.catalog) }
        let schema = kind.schema
        let page = ControllerPage(
            of: portal.catalog[keyPath: kind.table].rows,
            filter: Filter(filter, schema: schema, dialect: kind.liesInBlock ? .element : .table, zone: call.zone),
            order: order.isEmpty ? RowOrder(.id) : RowOrder(order, schema: schema),
            start: call.start,
            paging: kind.liesInBlock ? .pages : .rows
        )
        let columns = names.contains("*") ? [] : names.compactMap(schema.column(named:)).filter(kind.columns.contains)
        return page.answer(
            kind.listName,
            CamelRow(schema: schema, zone: call.zone),
            columns.isEmpty ? kind.columns : columns
        )
    }

    private func check(_ names: [String], _ filter: JSONObject, in catalog: CatalogData) throws(MethodFailure) {
        let missing = ["id", "iblockId"].filter { !names.contains($0) && !names.contains("*") }
        if kind == .product, !missing.isEmpty {
            throw MethodFailure(400, "0", "Required select fields: " + missing.joined(separator: ", "))
        }
        let block = filter.members.first {
            ["", "="].contains(FilterDialect.split($0.key).sign) && FilterDialect.split($0.key).name == "iblockId"
        }
        guard let block else { throw MethodFailure(400, "0", "Required filter fields: iblockId") }
        guard PHP.list(block.value).contains(where: { catalog.hasBlock(PHP.integer($0)) }) else {
            throw MethodFailure(400, "200040300030", "Access Denied")
        }
    }
}
