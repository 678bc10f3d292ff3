import JSONCore

/// `crm.timeline.comment.delete`.
struct CommentDelete: PortalMethod {
    var name: String { "crm.timeline.comment.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        portal.comments.remove(at: try call.comment(in: portal))
        return MethodAnswer(true)
    }
}
