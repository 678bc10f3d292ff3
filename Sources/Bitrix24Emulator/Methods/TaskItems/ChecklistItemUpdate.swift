import JSONCore

/// `task.checklistitem.update`: other values for some fields of an item.
struct ChecklistItemUpdate: PortalMethod {
    var name: String { "task.checklistitem.update" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskchecklistitem::update")
        let task = try parameters.integer(0, "taskId")
        let id = try parameters.integer(1, "itemId")
        let fields = try parameters.map(2, "arFields", keys: ChecklistInput.writable)
        var items = portal.taskParts.checklists[task] ?? []
        guard let place = items.firstIndex(where: { $0.id == id }) else {
            let title = fields["TITLE"].flatMap(PHP.text) ?? ""
            throw .taskItem(
                8,
                "Указано неверное значение [] для поля [ENTITY_ID] в пункте [, \(title)]",
                "ACTION_FAILED_TO_BE_PROCESSED"
            )
        }
        let input = ChecklistInput(task: task, call: call)
        var item = items[place]
        if let title = fields["TITLE"].flatMap(PHP.text), !title.isEmpty, title != item.title {
            portal.note("CHECKLIST_ITEM_RENAME", of: task, from: item.title, to: title, call)
            item.title = title
        }
        if let value = fields["PARENT_ID"] {
            let parent = input.parent(value, in: &items, &portal)
            guard !items.isWithin(parent, id) else { throw .taskItemForbidden }
            item.parent = parent
        }
        input.apply(fields, to: &item)
        items[place] = item
        portal.taskParts.checklists[task] = items
        input.addPeople(of: item, to: &portal)
        return MethodAnswer(.null)
    }
}
