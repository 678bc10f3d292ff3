import JSONCore

/// `task.commentitem.delete`: removes a comment, and what it was the result of.
struct CommentItemDelete: PortalMethod {
    var name: String { "task.commentitem.delete" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskcommentitem::delete")
        let id = try parameters.integer(0, "taskId")
        let item = try parameters.integer(1, "itemId")
        let comment = portal.taskParts.comments[id]?.first { $0.id == item }
        guard let comment, let task = portal.tasks[id],
            comment.author == call.caller.userID || portal.isAdministrator(call.caller.userID)
        else { throw .taskItemForbidden }
        portal.taskParts.comments[id]?.removeAll { $0.id == item }
        portal.taskParts.results[id]?.removeAll { $0.comment == item }
        portal.countComments(of: task)
        portal.note("COMMENT_DEL", of: id, from: String(item), to: nil, call)
        return MethodAnswer(true)
    }
}
