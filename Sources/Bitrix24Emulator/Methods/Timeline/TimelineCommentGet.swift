import JSONCore

/// `crm.timeline.comment.get`: one comment.
struct TimelineCommentGet: PortalMethod {
    var name: String { "crm.timeline.comment.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let comment = portal.comments[try call.id()] else { throw .legacy("Not found.") }
        let row = TimelineCommentRow(zone: call.zone, portal: portal)
        return MethodAnswer { row.write(comment, on: comment.bindings.first, [], to: &$0) }
    }
}
