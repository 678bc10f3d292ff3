import JSONCore

/// `crm.stagehistory.list`: which stages items have been through; numbers are numbers here.
struct StageHistoryList: PortalMethod {
    var name: String { "crm.stagehistory.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let kind = try call.itemKind()
        guard let table = kind.historyTable else {
            throw MethodFailure(400, "ENTITY_TYPE_NOT_SUPPORTED", "Entity type \(kind.typeID) is not supported")
        }
        let schema = portal[keyPath: table].schema
        let order = try call.controllerMap("order") ?? JSONObject()
        let query = RowQuery(
            filter: Filter(
                try call.controllerMap("filter") ?? JSONObject(),
                schema: schema,
                dialect: .item,
                zone: call.zone
            ),
            order: order.isEmpty ? RowOrder(.id) : RowOrder(order, schema: schema),
            start: call.start,
            startsAnywhere: true,
            scattersTies: call.scattersTies
        )
        let page = query.page(of: &portal[keyPath: table])
        let names = call.names("select")
        let columns = schema.allColumns.filter { column in
            let isShown = names.isEmpty || names.contains("*") || names.contains(schema[column].name)
            return isShown && !(kind == .lead && column == StageHistoryColumn.category)
        }
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.object { writer in
                writer.key("items")
                writer.array { writer in
                    for row in page.rows { Self.write(row, columns, schema, call.zone, to: &writer) }
                }
            }
        }
    }

    private static func write(
        _ row: Record,
        _ columns: [Column],
        _ schema: EntitySchema,
        _ zone: PortalZone,
        to writer: inout JSONWriter
    ) {
        writer.object { writer in
            for column in columns {
                writer.key(schema[column].name)
                switch row[column] {
                case .integer(let number): writer.value(number)
                case .time(let moment): writer.value(zone.iso(moment))
                case .text(let text): writer.value(text)
                default: writer.null()
                }
            }
        }
    }
}
