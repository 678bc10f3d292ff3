/// Something that happened to a task.
struct TaskEvent: Sendable {
    var id: Int
    var moment: Int
    var user: Int
    /// The field that changed, or a name of what happened.
    var field: String
    var old: String?
    var new: String?
}

extension PortalData {
    /// Writes down that something happened to a task.
    mutating func note(_ field: String, of task: Int, from old: String?, to new: String?, _ call: MethodCall) {
        let event = TaskEvent(
            id: taskParts.takeID(of: .event),
            moment: call.now,
            user: call.caller.userID,
            field: field,
            old: old,
            new: new
        )
        taskParts.events[task, default: []].append(event)
    }

    /// What happened to a task, the oldest first.
    func history(of task: Record) -> [TaskEvent] {
        let later = taskParts.events[task.id] ?? []
        guard task.id <= taskParts.lastSampleTask else { return later }
        let creator = task[TaskColumn.creator].integer ?? 0
        let createdAt = task[TaskColumn.createdAt].time ?? 0
        var events = [TaskEvent(id: 2 * task.id - 1, moment: createdAt, user: creator, field: "NEW")]
        // The status that the task had before anything else was written down.
        let first = later.first { $0.field == "STATUS" }
        let status = first?.old ?? task[TaskColumn.status].integer.map(String.init) ?? "2"
        if status != "2" {
            let moved = first == nil ? task[TaskColumn.statusChangedAt].time ?? createdAt : createdAt
            let mover = first == nil ? task[TaskColumn.statusChanger].integer ?? creator : creator
            events.append(
                TaskEvent(id: 2 * task.id, moment: moved, user: mover, field: "STATUS", old: "2", new: status)
            )
        }
        return events + later
    }
}
