import JSONCore

/// `crm.timeline.comment.add`: a comment on a lead, deal, contact or company.
struct CommentAdd: PortalMethod {
    var name: String { "crm.timeline.comment.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        // The name is not found in any other case here.
        guard let fields = call.parameters["fields"].flatMap(PHP.map) else { throw .notArray("fields") }
        let owner = try call.timelineOwner(fields, in: portal)
        guard portal[keyPath: owner.kind.table][owner.id] != nil else { throw .notFound }
        guard let text = fields["COMMENT"].flatMap(PHP.text), !text.isEmpty else {
            throw MethodFailure(400, "", "Empty comment message")
        }
        let author = PHP.integer(fields["AUTHOR_ID"])
        let id = (portal.comments.last?.id ?? 0) + 1
        portal.comments.append(
            TimelineComment(
                id: id,
                entity: owner.kind.rawValue,
                entityID: owner.id,
                createdAt: call.now,
                author: author > 0 ? author : call.caller.userID,
                text: text
            )
        )
        return MethodAnswer(.int(id))
    }
}
