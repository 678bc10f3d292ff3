import JSONCore

/// Conditions on the rows of groups, with the signs of `sonet_group.get` and `socialnetwork.api.workgroup.list`.
struct GroupFilter: Sendable {
    private static let fields: Set<String> = [
        "ID", "NAME", "OWNER_ID", "ACTIVE", "VISIBLE", "OPENED", "CLOSED", "PROJECT", "SUBJECT_ID", "SITE_ID",
        "DATE_CREATE", "DATE_UPDATE", "DATE_ACTIVITY", "IS_EXTRANET",
    ]

    let conditions: JSONObject
    let zone: PortalZone

    /// Whether a row fits; conditions on unknown fields are left out.
    func fits(_ row: JSONObject) -> Bool {
        conditions.members.allSatisfy { member in
            let (sign, field) = FilterDialect.split(member.key)
            guard Self.fields.contains(field), let own = row[field].flatMap(PHP.text) else { return true }
            let sought = PHP.list(member.value).compactMap(PHP.text)
            switch sign {
            case "", "=", "!", "!=", "<", "<=", ">", ">=": return compares(own, sign, sought, field)
            case "%", "?", "!%": return contains(own, sought) != sign.hasPrefix("!")
            case "=%", "%=", "!=%", "!%=":
                let fits = sought.contains { LikePattern($0.lowercased()).fits(own.lowercased()) }
                return fits != sign.hasPrefix("!")
            case "><", "!><":
                guard sought.count == 2 else { return false }
                let isInside = compares(own, ">=", [sought[0]], field) && compares(own, "<=", [sought[1]], field)
                return isInside != sign.hasPrefix("!")
            default: return true
            }
        }
    }

    private func contains(_ own: String, _ sought: [String]) -> Bool {
        sought.contains { $0.isEmpty || own.lowercased().contains($0.lowercased()) }
    }

    private func compares(_ own: String, _ sign: String, _ sought: [String], _ field: String) -> Bool {
        var condition = JSONObject()
        condition[(sign.contains("!") ? "!" : sign == "=" ? "" : sign) + field] = .strings(sought)
        return !TaskItemOrder.filtered([[field: .string(own)]], by: condition, zone: zone).isEmpty
    }
}
