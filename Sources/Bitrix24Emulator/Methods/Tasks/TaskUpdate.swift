import JSONCore

/// `tasks.task.update`: other values for some fields of a task.
struct TaskUpdate: PortalMethod {
    var name: String { "tasks.task.update" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let old = try call.task(in: portal, missing: Self.forbidden)
        guard let fields = try call.controllerMap("fields"), !fields.isEmpty else {
            throw .missingParameter("fields")
        }
        var task = old
        FieldInput(schema: .task, zone: call.zone).apply(fields, to: &task, isNew: false, in: &portal)
        try TaskRules.check(task, in: portal)
        task[TaskColumn.changer] = .integer(call.caller.userID)
        task[TaskColumn.changedAt] = .time(call.now)
        task[TaskColumn.activityAt] = .time(call.now)
        let status = task[TaskColumn.status].integer ?? 2
        if task[TaskColumn.status] != old[TaskColumn.status] {
            task[TaskColumn.status] = old[TaskColumn.status]
            task.setTaskStatus(status, call, in: &portal)
        }
        TaskChanges.note(from: old, to: task, call, in: &portal)
        portal.tasks.replace(task)
        return .task(task, isChanged: true, call, in: portal)
    }

    private static let forbidden = MethodFailure(400, "0", "Действие над задачей не разрешено (internal error)")
}
