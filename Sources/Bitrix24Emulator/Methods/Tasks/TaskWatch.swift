import JSONCore

/// `tasks.task.startwatch` and `.stopwatch`: the caller watches a task, or no longer does.
struct TaskWatch: PortalMethod {
    /// Whether the caller begins to watch.
    let starts: Bool

    var name: String { "tasks.task.\(starts ? "start" : "stop")watch" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let old = try call.task(in: portal, missing: MethodFailure(400, "1048584", "a:0:{}"))
        var task = old
        if starts {
            task.add(call.caller.userID, to: TaskColumn.auditors)
        } else {
            task.remove(call.caller.userID, from: TaskColumn.auditors)
        }
        if task[TaskColumn.auditors] != old[TaskColumn.auditors] {
            task[TaskColumn.changer] = .integer(call.caller.userID)
            task[TaskColumn.changedAt] = .time(call.now)
            TaskChanges.note(from: old, to: task, call, in: &portal)
            portal.tasks.replace(task)
        }
        return .task(task, isChanged: true, call, in: portal)
    }
}
