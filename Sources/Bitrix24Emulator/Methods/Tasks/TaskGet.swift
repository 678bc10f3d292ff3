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
    ///
    /// - Parameter isChanged: Whether the task has just been made or changed, which brings its checklist along.
    static func task(
        _ task: Record,
        select: [String] = [],
        isChanged: Bool = false,
        _ call: MethodCall,
        in portal: PortalData
    ) -> MethodAnswer {
        let user = call.caller.userID
        let row = TaskRow(select: select, portal: portal, zone: call.zone, now: call.now)
        let checklist = TaskChecklist(task: task.id, user: user, zone: call.zone, portal: portal)
        return MethodAnswer { writer in
            writer.object { writer in
                writer.key("task")
                row.write(task, to: &writer) { writer in
                    writer.member("newCommentsCount", 0)
                    if select.isEmpty || select.contains("CHECKLIST") { writer.member("checklist", checklist.map) }
                    if isChanged {
                        writer.member("checkListTree", checklist.tree)
                        writer.member("checkListCanAdd", true)
                    }
                    writer.key("action")
                    TaskActions(of: user, with: task, in: portal).write(to: &writer)
                }
            }
        }
    }
}
