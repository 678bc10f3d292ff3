import JSONCore

/// `crm.activity.list`: calls, letters, meetings and the like.
struct ActivityList: PortalMethod {
    var name: String { "crm.activity.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let schema = EntitySchema.activity
        let query = try RowQuery(
            call,
            schema: schema,
            unordered: RowOrder(ActivityColumn.start),
            special: Self.bindings
        )
        let page = query.page(of: &portal.activities)
        let names = call.names("select")
        let extras = ["COMMUNICATIONS", "FILES"].filter(names.contains)
        var columns = FieldSelection(names.filter { !extras.contains($0) }, schema: schema).columns
        if !extras.isEmpty && names.count == extras.count { columns = [.id] }
        let row = LegacyRow(schema: schema, zone: call.zone)
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.array { writer in
                for record in page.rows {
                    var fields = JSONWriter()
                    row.write(record, columns, to: &fields)
                    Self.write(fields.bytes, of: record, extras: extras, portal: portal, to: &writer)
                }
            }
        }
    }

    /// `BINDINGS: [{OWNER_TYPE_ID, OWNER_ID}]`: any of them fits.
    private static func bindings(_: FilterOperator, _ name: String, _ value: JSONValue) -> Filter.Predicate? {
        guard name == "BINDINGS" else { return nil }
        let rows = value.object.map { [$0] } ?? PHP.list(value).compactMap(\.object)
        let bindings = rows.map {
            (type: $0["OWNER_TYPE_ID"].map { PHP.integer($0) }, id: $0["OWNER_ID"].map { PHP.integer($0) })
        }
        return { record in
            bindings.contains { binding in
                (binding.type ?? record[ActivityColumn.ownerType].integer) == record[ActivityColumn.ownerType].integer
                    && (binding.id ?? record[ActivityColumn.owner].integer) == record[ActivityColumn.owner].integer
            }
        }
    }

    private static func write(
        _ fields: [UInt8],
        of record: Record,
        extras: [String],
        portal: PortalData,
        to writer: inout JSONWriter
    ) {
        guard !extras.isEmpty, let row = try? JSONDocument(parsing: fields).root else {
            writer.value(JSONFragment(trusting: fields))
            return
        }
        writer.object { writer in
            writer.members(of: row)
            for extra in extras {
                writer.key(extra)
                writer.array { writer in
                    if extra == "COMMUNICATIONS" { ActivityCommunication(record, in: portal)?.write(to: &writer) }
                }
            }
        }
    }
}
