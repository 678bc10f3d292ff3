import JSONCore

/// `tasks.task.update`: other values for some fields of a task.
struct TaskUpdate: PortalMethod {
    var name: String { "tasks.task.update" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var task = try call.task(in: portal)
        guard let fields = try call.controllerMap("fields") else { throw .missingParameter("fields") }
        let oldStatus = task[TaskColumn.status]
        let user = Cell.integer(call.caller.userID)
        FieldInput(schema: .task, zone: call.zone).apply(fields, to: &task, isNew: false, in: &portal)
        guard !task[TaskColumn.title].isEmpty else {
            throw MethodFailure(400, "ERROR_CORE", "Не указано название задачи<br>")
        }
        task[TaskColumn.changer] = user
        task[TaskColumn.changedAt] = .time(call.now)
        task[TaskColumn.activityAt] = .time(call.now)
        if task[TaskColumn.status] != oldStatus {
            task[TaskColumn.statusChanger] = user
            task[TaskColumn.statusChangedAt] = .time(call.now)
            let isDone = task[TaskColumn.status].integer == 5
            task[TaskColumn.closedAt] = isDone ? .time(call.now) : .absent
            task[TaskColumn.closer] = isDone ? user : .absent
        }
        portal.tasks.replace(task)
        return .task(task, isChanged: true, call, in: portal)
    }
}
