import JSONCore

/// `crm.activity.list`: calls, letters, meetings and the like.
struct ActivityList: PortalMethod {
    var name: String { "crm.activity.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let schema = EntitySchema.activity
        let data = portal
        let query = try RowQuery(
            call,
            schema: schema,
            unordered: RowOrder(ActivityColumn.start),
            special: { _, name, value in Self.bindings(name, value, in: data) },
            isPassing: { $0 == "BINDINGS" }
        )
        let page = query.page(of: &portal.activities)
        let names = call.names("select")
        let extras = ActivityRow.Extra.allCases.filter { names.contains($0.rawValue) }
        let plain = names.filter { ActivityRow.Extra(rawValue: $0) == nil }
        let columns =
            !names.isEmpty && plain.isEmpty ? [.id] : FieldSelection(plain, schema: schema).columns
        let row = ActivityRow(zone: call.zone, portal: portal)
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.array { writer in
                for record in page.rows { row.write(record, columns, extras, to: &writer) }
            }
        }
    }

    /// `BINDINGS: [{OWNER_TYPE_ID, OWNER_ID}]`: any of them fits.
    private static func bindings(_ name: String, _ value: JSONValue, in portal: PortalData) -> Filter.Predicate? {
        guard name == "BINDINGS" else { return nil }
        let rows =
            value.object.flatMap { $0["OWNER_TYPE_ID"] ?? $0["OWNER_ID"] } == nil
            ? PHP.list(value).compactMap(\.object) : value.object.map { [$0] } ?? []
        let wanted = rows.map {
            (typeID: $0["OWNER_TYPE_ID"].map { PHP.integer($0) }, id: $0["OWNER_ID"].map { PHP.integer($0) })
        }
        return { record in
            portal.bindings(of: record).contains { binding in
                wanted.contains {
                    ($0.typeID ?? binding.typeID) == binding.typeID && ($0.id ?? binding.id) == binding.id
                }
            }
        }
    }
}
