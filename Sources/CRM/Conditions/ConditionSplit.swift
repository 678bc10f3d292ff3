package import JSONCore

/// A condition in two parts: what the portal filters by, and what has to be looked at here.
package struct ConditionSplit: Sendable {
    /// The portal's filter; all rows that fit the whole condition fit it too.
    package let filter: JSONObject
    /// What the portal can't say; `nil` where its filter says all.
    package let rest: Condition?

    /// Takes a condition apart.
    ///
    /// - Parameter zone: The zone that days begin and end in.
    package init(_ condition: Condition, for dialect: EntityDialect, zone: TimeZoneRules) {
        let writer = FilterWriter(dialect: dialect, zone: zone)
        var parts: [Condition] = []
        Self.flatten(condition.withoutNegations, into: &parts)
        var filters: [JSONObject] = []
        var rest: [Condition] = []
        var taken: Set<String> = []
        for part in parts {
            guard let filter = writer.filter(for: part),
                dialect.groupsConditions || taken.isDisjoint(with: filter.keys)
            else {
                rest.append(part)
                continue
            }
            taken.formUnion(filter.keys)
            filters.append(filter)
        }
        filter = writer.joined(filters)
        self.rest = rest.isEmpty ? nil : rest.count == 1 ? rest[0] : .all(rest)
    }

    private static func flatten(_ condition: Condition, into parts: inout [Condition]) {
        if case .all(let inner) = condition {
            for part in inner { flatten(part, into: &parts) }
        } else {
            parts.append(condition)
        }
    }
}
