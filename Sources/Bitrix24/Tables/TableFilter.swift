import JSONCore

/// Which rows of a table are wanted, put so that "behind this number" can be added.
struct TableFilter {
    /// The number behind which the reading starts.
    private(set) var lowest = 0
    private let key: String
    private let conditions: JSONObject

    /// Reads a filter.
    ///
    /// A lower bound on the number is where the reading starts; other conditions on it stand beside the windows'.
    ///
    /// - Throws: What can't be combined: a bound that is no number, or the number under a name that portals ignore.
    init(_ filter: JSONObject, of table: PortalTable) throws(PortalError) {
        key = table.key
        if table.groupsConditions, filter.keys.contains(where: { $0.lowercased() == "logic" }) {
            // Beside the members of a group the bound would be but one more of them.
            conditions = ["0": .object(filter)]
            return
        }
        var rest = JSONObject()
        var lowest = 0
        for member in filter.members {
            let name = member.key.drop { "!@%><=?".contains($0) }
            guard name == table.key || name.lowercased() != table.key.lowercased() else {
                throw Self.fault(member.key, "the number is called \(table.key) in this table's filters", table)
            }
            guard name == table.key, [">", ">="].contains(member.key.dropLast(name.count)) else {
                rest[member.key] = member.value
                continue
            }
            guard let bound = member.value.int ?? member.value.string.flatMap({ Int($0) }) else {
                throw Self.fault(member.key, "a lower bound has to be a whole number", table)
            }
            lowest = max(lowest, member.key.hasPrefix(">=") ? max(bound, 1) - 1 : bound)
        }
        conditions = rest
        self.lowest = lowest
    }

    /// The filter for the rows behind a number, or behind what a reference stands for.
    func behind(_ bound: JSONValue) -> JSONValue {
        var filter = conditions
        filter[">" + key] = bound
        return .object(filter)
    }

    private static func fault(_ name: String, _ reason: String, _ table: PortalTable) -> PortalError {
        PortalError(.invalidParameters, calling: table.method, message: "\(table.filterName).\(name): \(reason)")
    }
}
