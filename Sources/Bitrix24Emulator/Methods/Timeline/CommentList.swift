import JSONCore

/// `crm.timeline.comment.list`: the comments of one record.
struct CommentList: PortalMethod {
    var name: String { "crm.timeline.comment.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let filter = try call.map("filter") ?? JSONObject()
        let owner = try call.timelineOwner(filter, in: portal)
        var comments = portal.comments.filter { $0.entity == owner.kind.rawValue && $0.entityID == owner.id }
        for member in filter.members {
            let (sign, name) = FilterDialect.split(member.key)
            let numbers = PHP.list(member.value).map { PHP.integer($0) }
            switch name {
            case "ID" where sign == ">": comments = comments.filter { $0.id > numbers.first ?? 0 }
            case "ID": comments = comments.filter { numbers.contains($0.id) }
            case "AUTHOR_ID": comments = comments.filter { numbers.contains($0.author) }
            default: continue
            }
        }
        let isDescending = (try call.map("order"))?.members.first?.value.string?.uppercased() == "DESC"
        if isDescending { comments.reverse() }
        let range = RowQuery.range(start: call.start, total: comments.count, startsOver: true)
        let names = call.names("select")
        return MethodAnswer(
            next: range.upperBound < comments.count ? range.upperBound : nil,
            total: comments.count
        ) { writer in
            writer.array { writer in
                for comment in comments[range] { comment.write(to: &writer, select: names, zone: call.zone) }
            }
        }
    }
}
