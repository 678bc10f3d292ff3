import JSONCore

/// `task.checklistitem.complete` and `.renew`: an item is done, or is not.
///
/// The item is found by its own number alone, whatever task is named.
struct ChecklistItemToggle: PortalMethod {
    /// Whether items become done.
    let completes: Bool

    var name: String { "task.checklistitem.\(completes ? "complete" : "renew")" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let function = "ctaskchecklistitem::\(completes ? "complete" : "renew")"
        let parameters = PositionalParameters(call, function: function)
        let named = try parameters.integer(0, "taskId")
        let id = try parameters.integer(1, "itemId")
        guard named > 0, id > 0 else { throw .taskItemAssertion }
        guard let task = portal.taskParts.task(ofChecklistItem: id),
            let place = portal.taskParts.checklists[task]?.firstIndex(where: { $0.id == id }),
            var item = portal.taskParts.checklists[task]?[place]
        else { return MethodAnswer(false) }
        if item.isComplete != completes {
            item.toggle(to: completes, call)
            portal.taskParts.checklists[task]?[place] = item
            let event = completes ? "CHECKLIST_ITEM_CHECK" : "CHECKLIST_ITEM_UNCHECK"
            portal.note(event, of: task, from: item.title, to: item.title, call)
        }
        return MethodAnswer(true)
    }
}
