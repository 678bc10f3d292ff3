import JSONCore

/// `tasks.task.getaccess`: what users may do with a task.
struct TaskAccess: PortalMethod {
    var name: String { "tasks.task.getaccess" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let named = try call.controllerMap("users")?.members.map { PHP.integer($0.value) } ?? []
        var seen: Set<Int> = []
        let users = named.isEmpty ? [call.caller.userID] : named.filter { seen.insert($0).inserted }
        guard call["taskId"] != nil else { throw .noTaskID }
        let task = try? call.task(in: portal)
        if task == nil, call["taskId"].flatMap(PHP.text).flatMap({ Int($0) }) == nil { throw .wrongTaskID }
        let data = portal
        return MethodAnswer { writer in
            writer.object { writer in
                writer.key("allowedActions")
                guard let task else {
                    writer.array { _ in }
                    return
                }
                writer.object { writer in
                    for user in users {
                        writer.key(String(user))
                        TaskActions(of: user, with: task, in: data).writeUpperCase(to: &writer)
                    }
                }
            }
        }
    }
}
