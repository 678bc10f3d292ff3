import JSONCore

extension MethodAnswer {
    /// `{productRow: {…}}` of a row as it lies in the table.
    static func productRow(_ row: Record, _ call: MethodCall) -> MethodAnswer {
        answer(call) { $1.write(row, EntitySchema.productRow.allColumns, to: &$0) }
    }

    /// `{productRow: {…}}` of a row that was just written, before the portal knows its store.
    static func writtenProductRow(_ row: Record, _ call: MethodCall) -> MethodAnswer {
        answer(call) { $1.write(row, writtenColumns, to: &$0) }
    }

    /// `{productRows: […]}`.
    static func productRows(_ rows: [Record], _ call: MethodCall) -> MethodAnswer {
        MethodAnswer { writer in
            writer.object { writer in
                writer.key("productRows")
                writer.array { writer in
                    for row in rows {
                        CamelRow(schema: .productRow, zone: call.zone).write(row, writtenColumns, to: &writer)
                    }
                }
            }
        }
    }

    private static let writtenColumns = EntitySchema.productRow.allColumns.filter { $0 != ProductRowColumn.store }

    private static func answer(_ call: MethodCall, _ body: (inout JSONWriter, CamelRow) -> Void) -> MethodAnswer {
        MethodAnswer { writer in
            writer.object { writer in
                writer.key("productRow")
                body(&writer, CamelRow(schema: .productRow, zone: call.zone))
            }
        }
    }
}

extension MethodCall {
    /// The product row with the number in the parameter `id`, and the record that it belongs to.
    func productRow(in portal: PortalData) throws(MethodFailure) -> (row: Record, owner: ProductRowOwner) {
        let id = try controllerID()
        guard let row = portal.catalog.productRows[id] else {
            throw MethodFailure(400, "NOT_FOUND", "Элемент не найден")
        }
        let key = row.productRowOwner
        return (row, try ProductRowOwner(type: key.type, id: key.id, in: portal))
    }
}
