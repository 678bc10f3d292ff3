import JSONCore

/// `tasks.task.history.list`: what happened to a task.
struct TaskHistory: PortalMethod {
    var name: String { "tasks.task.history.list" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let task = try call.task(in: portal, missing: .taskAccessDenied)
        let filter = try call.controllerMap("filter") ?? JSONObject()
        let order = try call.controllerMap("order") ?? JSONObject()
        let wanted = filter.members.first { $0.key.uppercased() == "FIELD" }
            .map { PHP.list($0.value).compactMap(PHP.text) }
        var events = portal.history(of: task).filter { wanted?.contains($0.field) ?? true }
        events.sort { ($0.moment, $0.id) < ($1.moment, $1.id) }
        if order.members.first?.value.string?.uppercased() != "ASC" { events.reverse() }
        return MethodAnswer(["list": .array(events.map { Self.row($0, call.zone, in: portal) })])
    }

    private static func row(_ event: TaskEvent, _ zone: PortalZone, in portal: PortalData) -> JSONValue {
        let user = portal.users[event.user]
        func text(_ column: Column) -> JSONValue { .string(user?[column].text ?? "") }
        return [
            "id": .int(event.id),
            "createdDate": .string(zone.iso(event.moment)),
            "field": .string(event.field),
            "value": [
                "from": event.old.map(JSONValue.string) ?? nil, "to": event.new.map(JSONValue.string) ?? nil,
            ],
            "user": [
                "id": .int(event.user), "name": text(UserColumn.name), "lastName": text(UserColumn.lastName),
                "secondName": text(UserColumn.secondName), "login": text(UserColumn.email),
            ],
        ]
    }
}
