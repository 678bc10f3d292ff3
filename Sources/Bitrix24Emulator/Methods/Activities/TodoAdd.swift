import JSONCore

/// `crm.activity.todo.add`: a new to-do.
struct TodoAdd: PortalMethod {
    var name: String { "crm.activity.todo.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let input = try TodoInput(call)
        let owner = try call.owner("ownerTypeId", "ownerId", in: portal)
        var todo = Record(id: portal.activities.nextID, capacity: 24)
        todo[ActivityColumn.owner] = .integer(owner.id)
        todo[ActivityColumn.ownerType] = .integer(owner.typeID)
        todo[ActivityColumn.type] = .integer(ActivityKind.provider.rawValue)
        todo[ActivityColumn.provider] = .text(TodoInput.provider)
        todo[ActivityColumn.providerType] = .text("TODO")
        todo[ActivityColumn.responsible] = .integer(call.caller.userID)
        var details = ActivityDetails(communications: [], bindings: [owner])
        try input.apply(to: &todo, &details, zone: call.zone)
        todo.setActivityDefaults(at: call.now, by: call.caller.userID)
        todo.deriveActivity(.provider, completionChanged: true)
        portal.activities.append(todo)
        portal.activityDetails[todo.id] = details
        portal.touch(owner, at: call.now, by: call.caller.userID)
        return .todo(todo)
    }
}

extension MethodAnswer {
    /// What the methods of to-dos answer.
    static func todo(_ todo: Record) -> MethodAnswer { MethodAnswer(["id": .int(todo.id)]) }
}
