import JSONCore

/// `voximplant.statistic.get`: the telephony's record of calls.
///
/// Conditions count only inside `FILTER`, also that on `CALL_ID`.
struct CallStatistics: PortalMethod {
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
        let column = schema.column(named: call["SORT"]?.string?.uppercased() ?? "ID") ?? .id
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
                for record in page.rows { row.write(record, schema.allColumns, to: &writer) }
            }
        }
    }
}
