import JSONCore

/// `crm.timeline.comment.update`: another text; the answer is the comment's number.
struct CommentUpdate: PortalMethod {
    var name: String { "crm.timeline.comment.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let place = try call.comment(in: portal)
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        guard let text = fields["COMMENT"].flatMap(PHP.text), !text.isEmpty else {
            throw MethodFailure(400, "", "Empty comment message")
        }
        portal.comments[place].text = text
        return MethodAnswer(.int(portal.comments[place].id))
    }
}
