import JSONCore

/// `tasks.task.delegate`: somebody else is responsible.
struct TaskDelegate: PortalMethod {
    var name: String { "tasks.task.delegate" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var task = try call.task(in: portal)
        guard let value = call["userId"] else { throw .missingParameter("userId") }
        let user = PHP.integer(value)
        guard portal.users[user] != nil else { throw MethodFailure(400, "ERROR_CORE", "Исполнитель не найден<br>") }
        guard task[TaskColumn.status].integer != 5 else {
            throw MethodFailure(400, "0", "Действие над задачей не разрешено (internal error)")
        }
        task[TaskColumn.responsible] = .integer(user)
        task[TaskColumn.changer] = .integer(call.caller.userID)
        task[TaskColumn.changedAt] = .time(call.now)
        portal.tasks.replace(task)
        return .task(task, isChanged: true, call, in: portal)
    }
}
