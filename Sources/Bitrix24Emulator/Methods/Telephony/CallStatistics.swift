import JSONCore

/// `voximplant.statistic.get`: the telephony's record of calls.
///
/// Conditions count only inside `FILTER`, also that on `CALL_ID`.
struct CallStatistics: PortalMethod {
    private static let unsortable: Set<String> = ["CALL_TYPE"]

    var name: String { "voximplant.statistic.get" }
    var scope: String { "telephony" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let schema = EntitySchema.call
        let filter = Filter(
            call["FILTER"].flatMap(PHP.map) ?? JSONObject(),
            schema: schema,
            dialect: .call,
            zone: call.zone
        )
        let sort = call["SORT"]?.string?.uppercased() ?? "ID"
        let column = Self.unsortable.contains(sort) ? .id : schema.column(named: sort) ?? .id
        let isDescending = call["ORDER"]?.string?.uppercased() == "DESC"
        let query = RowQuery(
            filter: filter,
            order: RowOrder(column, isDescending: isDescending),
            start: call.start,
            scattersTies: call.scattersTies
        )
        let page = query.page(of: &portal.calls)
        let row = LegacyRow(schema: schema, zone: call.zone)
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.array { writer in
                for record in page.rows { Self.write(record, row, to: &writer) }
            }
        }
    }

    /// The cost has four decimal places, unlike other amounts.
    private static func write(_ call: Record, _ row: LegacyRow, to writer: inout JSONWriter) {
        writer.object { writer in
            for column in row.schema.allColumns {
                if column == CallColumn.cost {
                    writer.member("COST", MoneyText.text(call[column].money ?? 0) + "00")
                } else {
                    row.writeMember(column, of: call, to: &writer)
                }
            }
        }
    }
}
