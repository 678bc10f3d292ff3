import JSONCore

/// `tasks.task.add`: a new task.
struct TaskAdd: PortalMethod {
    var name: String { "tasks.task.add" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.controllerMap("fields") else { throw .missingParameter("fields") }
        let user = Cell.integer(call.caller.userID)
        var task = Record(id: portal.tasks.nextID, capacity: 24)
        task[TaskColumn.creator] = user
        task[TaskColumn.status] = .integer(2)
        task[TaskColumn.priority] = .integer(1)
        FieldInput(schema: .task, zone: call.zone).apply(fields, to: &task, isNew: true, in: &portal)
        guard !task[TaskColumn.title].isEmpty else {
            throw MethodFailure(400, "ERROR_CORE", "Не указано название задачи<br>")
        }
        guard portal.users[task[TaskColumn.responsible].integer ?? 0] != nil else {
            let isMissing = task[TaskColumn.responsible].isEmpty
            throw MethodFailure(
                400,
                "ERROR_CORE",
                isMissing ? "Не указан исполнитель<br>" : "Исполнитель не найден<br>"
            )
        }
        for column in [TaskColumn.createdAt, TaskColumn.changedAt, TaskColumn.statusChangedAt, TaskColumn.activityAt] {
            task[column] = .time(call.now)
        }
        task[TaskColumn.changer] = user
        var random = SplitMix64(seed: UInt64(truncatingIfNeeded: call.now &* 31 &+ task.id))
        task.setTaskDefaults(random: &random)
        portal.tasks.append(task)
        return .task(task, isChanged: true, call, in: portal)
    }
}
