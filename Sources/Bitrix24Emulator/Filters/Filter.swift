import JSONCore

/// A filter that was read once and is asked for every row.
struct Filter {
    /// Whether a row fits a condition.
    typealias Predicate = (Record) -> Bool

    private var predicates: [Predicate] = []
    /// The numbers that rows can have, as far as conditions on the number say so.
    private(set) var numbers = 0...Int.max
    /// How many conditions the range of numbers stands for.
    private var numberConditions = 0
    /// What the filter asks; `nil` where rows that fit now need not do so later.
    private(set) var text: String?

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
        text = "\(JSONFragment(.object(map)).text) \(zone.offset)"
        for member in map.members {
            let (sign, name) = FilterDialect.split(member.key)
            guard let sought = dialect.operators[sign] else { continue }
            if let predicate = special(sought, name, member.value) {
                predicates.append(predicate)
                text = nil
            } else if let column = schema.column(named: name) {
                let condition = Condition(
                    field: schema[column],
                    column: column,
                    sought: sought,
                    dialect: dialect,
                    zone: zone
                )
                guard let predicate = condition.predicate(for: member.value) else { continue }
                predicates.append(predicate)
                if column == .id { narrow(sought, member.value) }
            }
        }
    }

    /// Adds a condition.
    mutating func require(_ predicate: @escaping Predicate) {
        predicates.append(predicate)
        text = nil
    }

    /// Whether no condition but those on the number is left.
    var isOfNumbersOnly: Bool { predicates.count == numberConditions }

    private mutating func narrow(_ sought: FilterOperator, _ value: JSONValue) {
        guard let text = PHP.text(value), let number = Int(text), number < .max else { return }
        switch sought {
        case .greater: numbers = max(numbers.lowerBound, number + 1)...Int.max
        case .greaterOrEqual: numbers = max(numbers.lowerBound, number)...Int.max
        default: return
        }
        numberConditions += 1
    }

    /// Whether a row fits every condition.
    func fits(_ record: Record) -> Bool {
        for predicate in predicates where !predicate(record) { return false }
        return true
    }
}
