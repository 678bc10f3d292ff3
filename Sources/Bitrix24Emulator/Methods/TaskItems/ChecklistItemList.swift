import JSONCore

/// `task.checklistitem.getlist`: the items of a task's checklists.
struct ChecklistItemList: PortalMethod {
    var name: String { "task.checklistitem.getlist" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskchecklistitem::getlist")
        let task = try parameters.integer(0, "taskId")
        let order = try parameters.optionalMap(1, "arOrder", keys: ChecklistItemRow.fields)
        guard portal.tasks[task] != nil else { throw .taskItemFailed }
        let row = ChecklistItemRow(task: task, zone: call.zone, portal: portal)
        let rows = TaskItemOrder(order).sorted((portal.taskParts.checklists[task] ?? []).map(row.row))
        return MethodAnswer(.array(rows.map(JSONValue.object)))
    }
}
