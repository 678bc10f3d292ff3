import JSONCore

/// `user.get`: users by filter; sorting is told in two texts, not in a map.
struct UserGet: PortalMethod {
    private static let ownParameters: Set<String> = [
        "SORT", "ORDER", "FILTER", "ADMIN_MODE", "SELECT", "IMAGE_RESIZE", "START",
    ]

    var name: String { "user.get" }
    var scope: String { "user" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let filter = Filter(
            Self.conditions(of: call),
            schema: .user,
            dialect: .user,
            zone: call.zone,
            special: Self.nameSearch
        )
        let column = EntitySchema.user.column(named: call["sort"]?.string?.uppercased() ?? "ID") ?? .id
        let isDescending = call["order"]?.string?.uppercased() == "DESC"
        let query = RowQuery(
            filter: filter,
            order: RowOrder(column, isDescending: isDescending),
            start: call.start,
            scattersTies: call.scattersTies
        )
        let page = query.page(of: &portal.users)
        let columns = Self.columns(call.names("select"))
        let row = UserRow(zone: call.zone, emptiesObjects: true)
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.array { writer in
                for user in page.rows { row.write(user, columns, to: &writer) }
            }
        }
    }

    /// Conditions stand in `FILTER`, or beside the other parameters.
    private static func conditions(of call: MethodCall) -> JSONObject {
        var conditions = JSONObject()
        for member in call.parameters.members where !ownParameters.contains(member.key.uppercased()) {
            conditions[member.key.uppercased()] = member.value
        }
        for member in call["FILTER"].flatMap(PHP.map)?.members ?? [] {
            conditions[member.key.uppercased()] = member.value
        }
        return conditions
    }

    private static func nameSearch(_: FilterOperator, _ name: String, _ value: JSONValue) -> Filter.Predicate? {
        guard name == "NAME_SEARCH" || name == "FIND" else { return nil }
        let words = (PHP.text(value) ?? "").lowercased().split(separator: " ")
        return { user in
            let columns = [UserColumn.name, UserColumn.lastName, UserColumn.secondName, UserColumn.position]
            let text = columns.compactMap { user[$0].text?.lowercased() }.joined(separator: " ")
            return words.allSatisfy { text.contains($0) }
        }
    }

    private static func columns(_ names: [String]) -> [Column] {
        let schema = EntitySchema.user
        guard !names.isEmpty, !names.contains("*") else { return schema.allColumns }
        return schema.allColumns.filter { column in
            names.contains(schema[column].name) || (names.contains("UF_*") && schema[column].traits.contains(.dynamic))
        }
    }
}
