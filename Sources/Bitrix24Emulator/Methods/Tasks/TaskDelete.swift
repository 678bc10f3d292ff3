import JSONCore

/// `tasks.task.delete`.
struct TaskDelete: PortalMethod {
    var name: String { "tasks.task.delete" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        _ = portal.tasks.remove(try call.task(in: portal).id)
        return MethodAnswer(["task": true])
    }
}
