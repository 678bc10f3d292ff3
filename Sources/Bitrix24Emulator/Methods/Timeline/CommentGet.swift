import JSONCore

/// `crm.timeline.comment.get`: one comment.
struct CommentGet: PortalMethod {
    var name: String { "crm.timeline.comment.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let comment = portal.comments[try call.comment(in: portal)]
        return MethodAnswer { comment.write(to: &$0, zone: call.zone) }
    }
}
