import JSONCore

/// `task.commentitem.get`: one comment on a task.
struct CommentItemGet: PortalMethod {
    var name: String { "task.commentitem.get" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskcommentitem::get")
        let task = try parameters.integer(0, "taskId")
        let id = try parameters.integer(1, "itemId")
        guard let comment = portal.taskParts.comments[task]?.first(where: { $0.id == id }) else {
            throw .taskItemNotFound
        }
        return MethodAnswer(.object(CommentItem.row(comment, call.zone, in: portal)))
    }
}
