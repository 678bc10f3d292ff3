import JSONCore

/// `task.commentitem.getlist`: the comments on a task.
struct CommentItemList: PortalMethod {
    var name: String { "task.commentitem.getlist" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskcommentitem::getlist")
        let task = try parameters.integer(0, "taskId")
        let order = try parameters.optionalMap(1, "arOrder", keys: CommentItem.sortable)
        let filter = try parameters.optionalMap(
            2,
            "arFilter",
            keys: CommentItem.filterable,
            prefixes: CommentItem.prefixes
        )
        guard portal.tasks[task] != nil else { throw .taskItemFailed }
        let all = (portal.taskParts.comments[task] ?? []).map { CommentItem.row($0, call.zone, in: portal) }
        let rows = TaskItemOrder(order).sorted(TaskItemOrder.filtered(all, by: filter, zone: call.zone))
        return MethodAnswer(.array(rows.map(JSONValue.object)))
    }
}
