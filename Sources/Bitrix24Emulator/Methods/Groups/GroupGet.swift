import JSONCore

/// `sonet_group.get`: the groups that the caller sees.
struct GroupGet: PortalMethod {
    var name: String { "sonet_group.get" }
    var scope: String { "sonet_group" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var conditions = call["FILTER"].flatMap(PHP.map) ?? JSONObject()
        if let id = call["GROUP_ID"] { conditions["ID"] = id }
        let filter = GroupFilter(conditions: conditions, zone: call.zone)
        let row = GroupRow(zone: call.zone)
        let rows = portal.groups(seenBy: call.caller.userID).map(row.row).filter(filter.fits)
        let sorted = TaskItemOrder(call["ORDER"].flatMap(PHP.map) ?? JSONObject()).sorted(rows)
        let range = RowQuery.range(start: call.start, total: sorted.count, startsOver: false)
        return MethodAnswer(
            JSONFragment(.array(sorted[range].map(JSONValue.object))),
            next: range.upperBound < sorted.count ? range.upperBound : nil,
            total: sorted.count
        )
    }
}
