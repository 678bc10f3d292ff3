import JSONCore

/// `task.commentitem.add`: a comment, also in the name of somebody else.
struct CommentItemAdd: PortalMethod {
    var name: String { "task.commentitem.add" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskcommentitem::add")
        let id = try parameters.integer(0, "taskId")
        let fields = try parameters.map(1, "arFields", keys: CommentItem.writable)
        let text = try CommentItem.text(of: fields)
        guard let task = portal.tasks[id] else {
            throw MethodFailure(400, "ERROR_CORE", "Недостаточно прав для добавления комментария<br>")
        }
        let author = PHP.integer(fields["AUTHOR_ID"])
        let comment = TaskComment(
            id: portal.taskParts.takeID(of: .comment),
            author: author > 0 ? author : call.caller.userID,
            postedAt: fields["POST_DATE"].flatMap(PHP.text).flatMap(call.zone.moment) ?? call.now,
            text: text
        )
        portal.taskParts.comments[id, default: []].append(comment)
        portal.countComments(of: task)
        portal.note("COMMENT", of: id, from: nil, to: String(comment.id), call)
        return MethodAnswer(.int(comment.id))
    }
}
