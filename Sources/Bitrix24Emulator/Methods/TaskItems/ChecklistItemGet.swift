import JSONCore

/// `task.checklistitem.get`: one item of a checklist.
struct ChecklistItemGet: PortalMethod {
    var name: String { "task.checklistitem.get" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskchecklistitem::get")
        let task = try parameters.integer(0, "taskId")
        let id = try parameters.integer(1, "itemId")
        guard let item = portal.taskParts.checklists[task]?.first(where: { $0.id == id }) else {
            throw .taskItemNotFound
        }
        return MethodAnswer(.object(ChecklistItemRow(task: task, zone: call.zone, portal: portal).row(item)))
    }
}
