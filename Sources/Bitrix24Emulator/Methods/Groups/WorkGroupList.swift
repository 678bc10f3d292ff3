import JSONCore

/// `socialnetwork.api.workgroup.list`: the groups that the caller sees, with the selected fields in camel case.
struct WorkGroupList: PortalMethod {
    var name: String { "socialnetwork.api.workgroup.list" }
    var scope: String { "socialnetwork" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let filter = GroupFilter(conditions: try call.controllerMap("filter") ?? JSONObject(), zone: call.zone)
        let order = try call.controllerMap("order") ?? JSONObject()
        _ = try call.controllerMap("select")
        let row = GroupRow(zone: call.zone)
        let rows = portal.groups(seenBy: call.caller.userID).map(row.wideRow).filter(filter.fits)
        let sorted = TaskItemOrder(order.isEmpty ? ["ID": "ASC"] : order).sorted(rows)
        let range = RowQuery.range(start: call.start, total: sorted.count, startsOver: false)
        let names = call.names("select")
        let shown = sorted[range].map { Self.selected(names, of: $0) }
        return MethodAnswer(
            JSONFragment(["workgroups": .array(shown)]),
            next: range.upperBound < sorted.count && call.start >= 0 ? range.upperBound : nil,
            total: call.start < 0 ? nil : sorted.count
        )
    }

    /// The selected fields of a row, the number alone where none is selected.
    private static func selected(_ names: [String], of row: JSONObject) -> JSONValue {
        let names = names.isEmpty ? ["ID"] : names.contains("*") ? row.members.map(\.key) : names
        return .object(
            JSONObject(
                names.compactMap { name in
                    row[TaskRow.upperCase(name)].map {
                        .init(key: TaskRow.camelCase(TaskRow.upperCase(name)), value: $0)
                    }
                }
            )
        )
    }
}
