import JSONCore

/// `crm.item.list`: items of any type by filter, order and selection.
struct ItemList: PortalMethod {
    var name: String { "crm.item.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let kind = try call.itemKind()
        let schema = portal.itemSchema(of: kind)
        _ = try call.controllerMap("select")
        let map = try call.controllerMap("filter") ?? JSONObject()
        let query = RowQuery(
            filter: try ItemFilter(schema: schema, zone: call.zone).filter(map),
            order: try Self.order(try call.controllerMap("order") ?? JSONObject(), schema),
            start: call.start,
            startsAnywhere: true,
            scattersTies: call.scattersTies
        )
        let page = query.page(of: &portal[keyPath: kind.table])
        let row = ItemRow(schema, select: call.names("select"), call)
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.object { writer in
                writer.key("items")
                writer.array { writer in
                    for record in page.rows { row.write(record, to: &writer) }
                }
            }
        }
    }

    private static func order(_ map: JSONObject, _ schema: ItemSchema) throws(MethodFailure) -> RowOrder {
        var order = RowOrder(.id)
        guard !map.isEmpty else { return order }
        order.keys = []
        for member in map.members {
            guard let entry = schema.entry(named: member.key),
                entry.isCustom || !schema.schema[entry.column].traits.contains(.multiple)
            else { throw .wrongOrder("field '\(member.key)' is not allowed in order") }
            let direction = PHP.text(member.value) ?? "Array"
            guard ["ASC", "DESC"].contains(direction.uppercased()) else {
                throw .wrongOrder(
                    "allowed sort directions are ASC, DESC. But got '\(direction)' for field '\(member.key)'"
                )
            }
            order.keys.append(.init(column: entry.column, isDescending: direction.uppercased() == "DESC"))
        }
        return order
    }
}
