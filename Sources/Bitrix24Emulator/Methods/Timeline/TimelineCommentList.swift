import JSONCore

/// `crm.timeline.comment.list`: the comments on one record; no other condition counts.
struct TimelineCommentList: PortalMethod {
    var name: String { "crm.timeline.comment.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let filter = try call.map("filter") ?? JSONObject()
        let owner = try OwnerReference(timelineFields: Self.withoutSigns(filter))
        var rows = portal.comments.rows.filter { $0.bindings.contains(owner) }
        let order = try call.map("order") ?? JSONObject()
        let keys = order.members.map { (name: $0.key, isDescending: $0.value.string?.uppercased() == "DESC") }
        rows.sort { Self.precedes($0, $1, keys) }
        let range = RowQuery.range(start: call.start, total: rows.count, startsOver: true)
        let row = TimelineCommentRow(zone: call.zone, portal: portal)
        let isCounted = call.start >= 0
        return MethodAnswer(
            next: isCounted && range.upperBound < rows.count ? range.upperBound : nil,
            total: isCounted ? rows.count : 0
        ) { writer in
            writer.array { writer in
                for comment in rows[range] { row.write(comment, on: owner, call.names("select"), to: &writer) }
            }
        }
    }

    private static func withoutSigns(_ filter: JSONObject) -> JSONObject {
        JSONObject(filter.members.map { .init(key: FilterDialect.split($0.key).name, value: $0.value) })
    }

    private static func precedes(
        _ left: TimelineComment,
        _ right: TimelineComment,
        _ keys: [(name: String, isDescending: Bool)]
    ) -> Bool {
        for key in keys {
            let first = value(key.name, of: left)
            let second = value(key.name, of: right)
            if first != second { return (first < second) != key.isDescending }
        }
        return left.id < right.id
    }

    private static func value(_ field: String, of comment: TimelineComment) -> Int {
        switch field {
        case "ID": comment.id
        case "CREATED": comment.createdAt
        case "AUTHOR_ID": comment.author
        default: 0
        }
    }
}

extension OwnerReference {
    /// Reads `ENTITY_ID` and `ENTITY_TYPE`.
    init(timelineFields fields: JSONObject) throws(MethodFailure) {
        let id = PHP.integer(fields["ENTITY_ID"])
        guard id > 0 else { throw .legacy("ENTITY_ID is not defined or invalid.") }
        guard let owner = OwnerReference(typeName: fields["ENTITY_TYPE"].flatMap(PHP.text) ?? "", id: id) else {
            throw .legacy("ENTITY_TYPE is not defined or invalid.")
        }
        self = owner
    }
}
