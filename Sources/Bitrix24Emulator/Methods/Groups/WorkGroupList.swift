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
        let options = try call.controllerMap("params") ?? JSONObject()
        let user = call.caller.userID
        let shown = sorted[range].map { row in
            let group = portal.groups.first { String($0.id) == row["ID"]?.string }
            return JSONValue.object(JSONObject(Self.selected(names, of: row) + Self.extras(options, group, user)))
        }
        return MethodAnswer(
            JSONFragment(["workgroups": .array(shown)]),
            next: range.upperBound < sorted.count && call.start >= 0 ? range.upperBound : nil,
            total: call.start < 0 ? nil : sorted.count
        )
    }

    /// The selected fields of a row, the number alone where none is selected; a picture brings what it is made of.
    private static func selected(_ names: [String], of row: JSONObject) -> [JSONObject.Member] {
        var names = names.isEmpty ? ["ID"] : names.contains("*") ? row.members.map(\.key) : names
        if names.contains("AVATAR") { names += ["IMAGE_ID", "AVATAR_TYPE"] }
        return names.map(TaskRow.upperCase).compactMap { name in
            let value = name == "AVATAR" ? "" : row[name]
            return value.map { .init(key: TaskRow.camelCase(name), value: $0) }
        }
    }

    /// What the options add: the user's part in the group, and its chat, which there is none of.
    private static func extras(_ options: JSONObject, _ group: WorkGroup?, _ user: Int) -> [JSONObject.Member] {
        var extras: [JSONObject.Member] = []
        if options["mode"]?.string == "mobile" {
            let role = group?.owner == user ? "A" : group?.members.contains(user) == true ? "K" : ""
            extras.append(.init(key: "additionalData", value: ["role": .string(role), "initiatedByType": ""]))
        }
        if options["shouldSelectDialogId"]?.string == "Y" { extras.append(.init(key: "dialogId", value: "")) }
        return extras
    }
}
