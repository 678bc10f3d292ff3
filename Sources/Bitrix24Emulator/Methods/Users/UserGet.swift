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
            special: { [portal] in Self.nameSearch($0, $1, $2, in: portal) }
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
        let columns = Self.columns(call.names("select"), UserFieldAccess(call.caller))
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

    private static func nameSearch(
        _ sought: FilterOperator,
        _ name: String,
        _ value: JSONValue,
        in portal: PortalData
    ) -> Filter.Predicate? {
        let text = (PHP.text(value) ?? "").lowercased()
        switch name {
        case "NAME_SEARCH", "FIND":
            let words = text.split(separator: " ")
            return { user in
                let columns = [UserColumn.name, UserColumn.lastName, UserColumn.secondName, UserColumn.position]
                let own = columns.compactMap { user[$0].text } + departments(of: user, in: portal)
                let text = own.joined(separator: " ").lowercased()
                return words.allSatisfy { text.contains($0) }
            }
        case "UF_DEPARTMENT_NAME":
            let isNegative = sought.isNegative
            return { user in
                departments(of: user, in: portal).contains { $0.lowercased().contains(text) } != isNegative
            }
        default: return nil
        }
    }

    private static func departments(of user: Record, in portal: PortalData) -> [String] {
        guard case .integers(let own) = user[UserColumn.departments] else { return [] }
        return portal.departments.filter { own.contains($0.id) }.map(\.name)
    }

    private static func columns(_ names: [String], _ access: UserFieldAccess) -> [Column] {
        let schema = EntitySchema.user
        guard !names.isEmpty, !names.contains("*") else { return access.columns }
        return access.columns.filter { column in
            names.contains(schema[column].name) || (names.contains("UF_*") && schema[column].traits.contains(.dynamic))
        }
    }
}
