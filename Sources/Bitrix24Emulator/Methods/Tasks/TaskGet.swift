import JSONCore

/// `tasks.task.get`: one task.
struct TaskGet: PortalMethod {
    var name: String { "tasks.task.get" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        _ = try call.controllerMap("select")
        let task = try call.task(in: portal)
        return .task(task, select: call.names("select"), call, in: portal)
    }
}

extension MethodAnswer {
    /// `{task: {…}}` with all that a single task shows.
    static func task(_ task: Record, select: [String] = [], _ call: MethodCall, in portal: PortalData) -> MethodAnswer {
        let row = TaskRow(select: select, portal: portal, zone: call.zone, now: call.now)
        return MethodAnswer { writer in
            writer.object { writer in
                writer.key("task")
                row.write(task, to: &writer) { writer in
                    writer.member("newCommentsCount", 0)
                    if select.isEmpty {
                        writer.key("checklist")
                        writer.array { _ in }
                    }
                    writer.key("action")
                    TaskActions(status: task[TaskColumn.status].integer ?? 2).write(to: &writer)
                }
            }
        }
    }
}
