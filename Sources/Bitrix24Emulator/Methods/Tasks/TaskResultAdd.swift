import JSONCore

/// `tasks.task.result.addFromComment`: a comment becomes the result of its task.
struct TaskResultAdd: PortalMethod {
    var name: String { "tasks.task.result.addFromComment" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let (task, comment) = try call.resultComment(in: portal)
        let known = portal.taskParts.results[task] ?? []
        guard !known.contains(where: { $0.comment == comment.id && !$0.isClosed }) else {
            throw MethodFailure(400, "0", "Result already exists.")
        }
        let result = TaskResult(
            id: portal.taskParts.takeID(of: .result),
            comment: comment.id,
            creator: call.caller.userID,
            createdAt: comment.postedAt,
            updatedAt: call.now,
            text: comment.text
        )
        portal.taskParts.results[task] = known + [result]
        portal.note("RESULT", of: task, from: nil, to: String(comment.id), call)
        return MethodAnswer(TaskResultRow.value(result, of: task, call.zone, files: nil))
    }
}
