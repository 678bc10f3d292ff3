import JSONCore

/// The numbers that rows can have, as far as conditions on the number say so.
struct NumberBounds {
    private var lowest = Int.min
    private var highest = Int.max
    /// The numbers that were named one by one; `nil` where none were.
    private var named: Set<Int>?

    /// Takes in a condition on the number; `false` where it has to be asked of each row.
    mutating func narrow(_ sought: FilterOperator, _ value: JSONValue) -> Bool {
        if sought == .equal { return name(PHP.list(value)) }
        guard let number = Self.number(value) else { return false }
        switch sought {
        case .greater where number < .max: lowest = max(lowest, number + 1)
        case .greaterOrEqual: lowest = max(lowest, number)
        case .less where number > .min: highest = min(highest, number - 1)
        case .lessOrEqual: highest = min(highest, number)
        default: return false
        }
        return true
    }

    /// Whether a row can have a number.
    func contains(_ number: Int) -> Bool { lowest <= number && number <= highest && named?.contains(number) != false }

    /// Where the rows with these numbers are, ascending.
    func places(in rows: PackedRows) -> RowPlaces {
        if let named { return .list(named.filter(contains).compactMap(rows.place).sorted()) }
        let start = rows.lowerBound(of: lowest)
        let end = highest == .max ? rows.endIndex : rows.lowerBound(of: highest + 1)
        return .range(start..<max(start, end), isReversed: false)
    }

    private mutating func name(_ values: [JSONValue]) -> Bool {
        let numbers = values.compactMap(Self.number)
        guard numbers.count == values.count else { return false }
        named = named?.intersection(numbers) ?? Set(numbers)
        return true
    }

    private static func number(_ value: JSONValue) -> Int? { PHP.text(value).flatMap { Int($0) } }
}
