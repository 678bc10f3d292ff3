import JSONCore

/// `crm.timeline.comment.add`: a new comment.
struct TimelineCommentAdd: PortalMethod {
    var name: String { "crm.timeline.comment.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let fields = try call.commentFields()
        for name in ["ENTITY_ID", "ENTITY_TYPE"] where (fields[name].flatMap(PHP.text) ?? "").isEmpty {
            throw .missingParameter(name)
        }
        let id = PHP.integer(fields["ENTITY_ID"])
        guard let owner = OwnerReference(typeName: fields["ENTITY_TYPE"].flatMap(PHP.text) ?? "", id: id),
            owner.exists(in: portal)
        else { throw .ownerNotFound }
        let text = fields["COMMENT"].flatMap(PHP.text) ?? ""
        guard !text.isEmpty else { throw .emptyComment }
        let author = PHP.integer(fields["AUTHOR_ID"])
        let comment = TimelineComment(
            id: portal.comments.nextID,
            createdAt: call.now,
            author: author > 0 ? author : call.caller.userID,
            text: text,
            bindings: [owner],
            files: fields["FILES"].map { StoredFile.read($0, in: &portal) } ?? []
        )
        portal.comments.append(comment)
        return MethodAnswer(.int(comment.id))
    }
}
