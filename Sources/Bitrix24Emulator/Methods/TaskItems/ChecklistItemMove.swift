import JSONCore

/// `task.checklistitem.moveafteritem`: an item comes behind another, under the same parent.
struct ChecklistItemMove: PortalMethod {
    var name: String { "task.checklistitem.moveafteritem" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskchecklistitem::moveafteritem")
        let task = try parameters.integer(0, "taskId")
        let id = try parameters.integer(1, "itemId")
        let other = try parameters.integer(2, "afterItemId")
        var items = portal.taskParts.checklists[task] ?? []
        guard let target = items.first(where: { $0.id == other }), id != other,
            let place = items.firstIndex(where: { $0.id == id }), !items.isWithin(other, id)
        else { throw .taskItem(8, "Перемещение пункта: действие недоступно", "ACTION_FAILED_TO_BE_PROCESSED") }
        items[place].parent = target.parent
        let siblings = items.filter { $0.parent == target.parent && $0.id != id }
            .sorted { ($0.sort, $0.id) < ($1.sort, $1.id) }.map(\.id)
        let order = siblings.flatMap { $0 == other ? [$0, id] : [$0] }
        for (sort, sibling) in order.enumerated() {
            if let place = items.firstIndex(where: { $0.id == sibling }) { items[place].sort = sort }
        }
        portal.taskParts.checklists[task] = items
        return MethodAnswer(.null)
    }
}
