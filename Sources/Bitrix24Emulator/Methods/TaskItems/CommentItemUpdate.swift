import JSONCore

/// `task.commentitem.update`: another text for a comment of one's own.
struct CommentItemUpdate: PortalMethod {
    var name: String { "task.commentitem.update" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskcommentitem::update")
        let task = try parameters.integer(0, "taskId")
        let id = try parameters.integer(1, "itemId")
        let fields = try parameters.map(2, "arFields", keys: CommentItem.writable)
        let text = try CommentItem.text(of: fields)
        let place = portal.taskParts.comments[task]?.firstIndex { $0.id == id }
        guard let place, var comment = portal.taskParts.comments[task]?[place],
            comment.author == call.caller.userID || portal.isAdministrator(call.caller.userID)
        else { throw .taskItemForbidden }
        comment.text = text
        portal.taskParts.comments[task]?[place] = comment
        portal.note("COMMENT_EDIT", of: task, from: nil, to: String(id), call)
        return MethodAnswer(true)
    }
}
