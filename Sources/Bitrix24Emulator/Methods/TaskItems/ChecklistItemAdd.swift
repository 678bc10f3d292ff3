import JSONCore

/// `task.checklistitem.add`: an item of a checklist, or a checklist.
struct ChecklistItemAdd: PortalMethod {
    var name: String { "task.checklistitem.add" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskchecklistitem::add")
        let task = try parameters.integer(0, "taskId")
        let fields = try parameters.map(1, "arFields", keys: ChecklistInput.writable)
        guard portal.tasks[task] != nil else {
            throw .taskItem(8, "Добавление пункта: действие недоступно", "ACTION_FAILED_TO_BE_PROCESSED")
        }
        guard let title = fields["TITLE"].flatMap(PHP.text), !title.isEmpty else {
            throw .taskItem(8, "Не указано название пункта", "ACTION_FAILED_TO_BE_PROCESSED")
        }
        let input = ChecklistInput(task: task, call: call)
        var items = portal.taskParts.checklists[task] ?? []
        let parent = input.parent(fields["PARENT_ID"], in: &items, &portal)
        var item = ChecklistItem(
            id: portal.taskParts.takeID(of: .checklistItem),
            parent: parent,
            creator: call.caller.userID,
            title: title,
            sort: items.nextSort(under: parent)
        )
        input.apply(fields, to: &item)
        items.append(item)
        portal.taskParts.checklists[task] = items
        input.addPeople(of: item, to: &portal)
        portal.note("CHECKLIST_ITEM_CREATE", of: task, from: "", to: title, call)
        return MethodAnswer(.int(item.id))
    }
}
