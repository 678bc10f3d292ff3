import JSONCore

/// `task.checklistitem.delete`: removes an item and all below it.
struct ChecklistItemDelete: PortalMethod {
    var name: String { "task.checklistitem.delete" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskchecklistitem::delete")
        let task = try parameters.integer(0, "taskId")
        let id = try parameters.integer(1, "itemId")
        guard let item = portal.taskParts.checklists[task]?.first(where: { $0.id == id }) else {
            throw .taskItem(8, "Удаление пункта: действие недоступно", "ACTION_FAILED_TO_BE_PROCESSED")
        }
        portal.taskParts.checklists[task]?.remove(id)
        portal.note("CHECKLIST_ITEM_REMOVE", of: task, from: item.title, to: "", call)
        return MethodAnswer(true)
    }
}
