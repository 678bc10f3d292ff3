import JSONCore

/// A filter that was read once and is asked for every row.
struct Filter {
    /// Whether a row fits a condition.
    typealias Predicate = (Record) -> Bool

    private var predicates: [Predicate] = []

    /// Reads a filter.
    ///
    /// A field that the schema does not have is left out, and so is a sign that the dialect does not have: the portal
    /// says nothing about either.
    ///
    /// - Parameter special: Reads conditions on what is no field of the schema; `nil` leaves the condition to it.
    init(
        _ map: JSONObject,
        schema: EntitySchema,
        dialect: FilterDialect,
        zone: PortalZone,
        special: (FilterOperator, String, JSONValue) -> Predicate? = { _, _, _ in nil }
    ) {
        for member in map.members {
            let (sign, name) = FilterDialect.split(member.key)
            guard let sought = dialect.operators[sign] else { continue }
            if let predicate = special(sought, name, member.value) {
                predicates.append(predicate)
            } else if let column = schema.column(named: name) {
                let condition = Condition(
                    field: schema[column],
                    column: column,
                    sought: sought,
                    dialect: dialect,
                    zone: zone
                )
                if let predicate = condition.predicate(for: member.value) { predicates.append(predicate) }
            }
        }
    }

    /// Adds a condition.
    mutating func require(_ predicate: @escaping Predicate) {
        predicates.append(predicate)
    }

    /// Whether a row fits every condition.
    func fits(_ record: Record) -> Bool {
        for predicate in predicates where !predicate(record) { return false }
        return true
    }
}
