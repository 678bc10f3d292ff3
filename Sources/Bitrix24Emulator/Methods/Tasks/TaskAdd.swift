import JSONCore

/// `tasks.task.add`: a new task.
struct TaskAdd: PortalMethod {
    var name: String { "tasks.task.add" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.controllerMap("fields"), !fields.isEmpty else {
            throw .missingParameter("fields")
        }
        let user = Cell.integer(call.caller.userID)
        var task = Record(id: portal.tasks.nextID, capacity: 24)
        task[TaskColumn.creator] = user
        task[TaskColumn.status] = .integer(2)
        task[TaskColumn.priority] = .integer(1)
        FieldInput(schema: .task, zone: call.zone).apply(fields, to: &task, isNew: true, in: &portal)
        try TaskRules.check(task, in: portal)
        for column in [TaskColumn.createdAt, TaskColumn.changedAt, TaskColumn.statusChangedAt, TaskColumn.activityAt] {
            task[column] = .time(call.now)
        }
        task[TaskColumn.changer] = user
        var random = SplitMix64(seed: UInt64(truncatingIfNeeded: call.now &* 31 &+ task.id))
        task.setTaskDefaults(random: &random)
        portal.tasks.append(task)
        portal.note("NEW", of: task.id, from: nil, to: nil, call)
        return .task(task, isChanged: true, call, in: portal)
    }
}
