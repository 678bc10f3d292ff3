import JSONCore

/// `task.elapseditem.getlist`: the time that was spent on a task, or on all where none is named.
struct ElapsedItemList: PortalMethod {
    var name: String { "task.elapseditem.getlist" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskelapseditem::getlist")
        let named = parameters.isMap(0) ? nil : try parameters.integer(0, "taskId")
        let first = named == nil ? 0 : 1
        let order = try parameters.optionalMap(first, "arOrder", keys: ElapsedItem.sortable)
        let filter = try parameters.optionalMap(
            first + 1,
            "arFilter",
            keys: ElapsedItem.filterable,
            prefixes: ElapsedItem.prefixes
        )
        if let named, portal.tasks[named] == nil { throw ElapsedItem.taskNotFound }
        let tasks = named.map { [$0] } ?? portal.taskParts.times.keys.sorted()
        let all = tasks.flatMap { task in
            (portal.taskParts.times[task] ?? []).map { ElapsedItem.row($0, of: task, call.zone) }
        }
        let rows = TaskItemOrder(order).sorted(TaskItemOrder.filtered(all, by: filter, zone: call.zone))
        let page = try Self.page(parameters, first + 3, of: rows.count)
        return MethodAnswer(
            JSONFragment(.array(rows[page].map(JSONValue.object))),
            next: page.upperBound < rows.count ? page.upperBound : nil,
            total: rows.count
        )
    }

    /// `{NAV_PARAMS: {nPageSize, iNumPage}}`: at most 50 entries a page.
    private static func page(
        _ parameters: PositionalParameters,
        _ place: Int,
        of count: Int
    ) throws(MethodFailure) -> Range<Int> {
        let options = try parameters.optionalMap(place, "arParams", keys: ["NAV_PARAMS"])["NAV_PARAMS"]
        let asked = PHP.integer(options?["nPageSize"])
        let size = asked > 0 ? min(asked, RowQuery.pageSize) : RowQuery.pageSize
        let number = min(max(1, PHP.integer(options?["iNumPage"])), count / size + 1)
        let start = min((number - 1) * size, count)
        return start..<min(start + size, count)
    }
}
