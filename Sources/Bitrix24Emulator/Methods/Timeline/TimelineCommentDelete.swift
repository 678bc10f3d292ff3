import JSONCore

/// `crm.timeline.comment.delete`: removes a comment, or takes it off one of several records.
struct TimelineCommentDelete: PortalMethod {
    var name: String { "crm.timeline.comment.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.requiredNumber("id")
        guard var comment = portal.comments[id] else { throw .elementNotFound }
        let owner = try call.commentOwner(of: comment)
        guard comment.bindings.count > 1 else {
            portal.comments.remove(id)
            return MethodAnswer(.null)
        }
        guard let owner else { throw .multipleBindings }
        comment.bindings.removeAll { $0 == owner }
        portal.comments.replace(comment)
        return MethodAnswer(.null)
    }
}
