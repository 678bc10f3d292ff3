import JSONCore

/// `crm.timeline.comment.update`: another text, and other files where any are given.
struct TimelineCommentUpdate: PortalMethod {
    var name: String { "crm.timeline.comment.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.requiredNumber("id")
        let fields = try call.commentFields()
        guard var comment = portal.comments[id] else { throw .elementNotFound }
        _ = try call.commentOwner(of: comment)
        if let text = fields["COMMENT"].flatMap(PHP.text) {
            guard !text.isEmpty else { throw .emptyComment }
            comment.text = text
        }
        if let files = fields["FILES"] { comment.files = StoredFile.read(files, in: &portal) }
        portal.comments.replace(comment)
        return MethodAnswer(.int(id))
    }
}
