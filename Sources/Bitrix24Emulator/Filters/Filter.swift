import JSONCore

/// A filter that was read once and is asked for every row.
struct Filter {
    /// Whether a row fits a condition.
    typealias Predicate = (Record) -> Bool

    private var predicates: [Predicate] = []
    /// The numbers that rows can have.
    private(set) var numbers = NumberBounds()
    /// What the filter asks, for telling filters apart; `nil` where rows that fit now need not do so later.
    private(set) var text: String?

    /// Reads a filter.
    ///
    /// A field that the schema does not have is left out, and so is a sign that the dialect does not have: the portal
    /// says nothing about either.
    ///
    /// - Parameters:
    ///   - special: Reads conditions on what is no field of the schema; `nil` leaves the condition to it.
    ///   - isPassing: Whether a special condition on a field goes by what can change while the rows don't.
    init(
        _ map: JSONObject,
        schema: EntitySchema,
        dialect: FilterDialect,
        zone: PortalZone,
        special: (FilterOperator, String, JSONValue) -> Predicate? = { _, _, _ in nil },
        isPassing: (String) -> Bool = { _ in false }
    ) {
        text = "\(JSONFragment(.object(map)).text) \(zone.offset) \(dialect.name)"
        for member in map.members {
            let (sign, name) = FilterDialect.split(member.key)
            guard let sought = dialect.operators[sign] else { continue }
            if let predicate = special(sought, name, member.value) {
                predicates.append(predicate)
                if isPassing(name) { text = nil }
            } else if let column = schema.column(named: name) {
                let condition = Condition(
                    field: schema[column],
                    column: column,
                    sought: sought,
                    dialect: dialect,
                    zone: zone
                )
                if column == .id && numbers.narrow(sought, member.value) { continue }
                guard let predicate = condition.predicate(for: member.value) else { continue }
                predicates.append(predicate)
            }
        }
    }

    /// Adds a condition.
    ///
    /// - Parameter name: What the condition asks; `nil` where rows that fit now need not do so later.
    mutating func require(_ name: String?, _ predicate: @escaping Predicate) {
        predicates.append(predicate)
        text = name.flatMap { name in text.map { "\($0) \(name)" } }
    }

    /// Whether no condition but those on the number is left.
    var isOfNumbersOnly: Bool { predicates.isEmpty }

    /// Whether a row fits every condition.
    func fits(_ record: Record) -> Bool { numbers.contains(record.id) && fitsBesidesNumber(record) }

    /// Whether a row fits every condition but those on the number.
    func fitsBesidesNumber(_ record: Record) -> Bool {
        for predicate in predicates where !predicate(record) { return false }
        return true
    }
}
