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
                    if isChanged {
                        writer.member("checkListTree", Self.emptyChecklist(of: call.caller.userID))
                        writer.member("checkListCanAdd", true)
                    }
                    writer.key("action")
                    TaskActions(status: task[TaskColumn.status].integer ?? 2).write(to: &writer)
                }
            }
        }
    }

    /// The root of a checklist without entries.
    private static func emptyChecklist(of user: Int) -> JSONValue {
        [
            "nodeId": 0,
            "fields": [
                "nodeId": nil, "id": nil, "copiedId": nil, "entityId": nil, "userId": .int(user), "createdBy": nil,
                "parentId": nil,
                "title": "", "sortIndex": nil, "displaySortIndex": "", "isComplete": false, "isImportant": false,
                "completedCount": 0, "members": [], "attachments": [],
            ],
            "action": [], "descendants": [],
        ]
    }
}
