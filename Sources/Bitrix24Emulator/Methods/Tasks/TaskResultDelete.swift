import JSONCore

/// `tasks.task.result.deleteFromComment`: a comment is no longer the result of its task.
struct TaskResultDelete: PortalMethod {
    var name: String { "tasks.task.result.deleteFromComment" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let (task, comment) = try call.resultComment(in: portal)
        portal.taskParts.results[task]?.removeAll { $0.comment == comment.id }
        return MethodAnswer(.null)
    }
}
