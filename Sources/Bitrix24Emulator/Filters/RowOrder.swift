import JSONCore

/// What rows are sorted by.
struct RowOrder: Sendable {
    /// A field and a direction.
    struct Key: Sendable {
        var column: Column
        var isDescending: Bool
    }

    var keys: [Key]

    /// Reads `{FIELD: "ASC|DESC"}`; fields that the schema does not have are left out.
    init(_ map: JSONObject, schema: EntitySchema) {
        keys = map.members.compactMap { member in
            guard let column = schema.column(named: member.key) else { return nil }
            return Key(column: column, isDescending: member.value.string?.uppercased().hasPrefix("DESC") == true)
        }
    }

    init(_ column: Column, isDescending: Bool = false) {
        keys = [Key(column: column, isDescending: isDescending)]
    }

    /// What the order says, for telling orders apart.
    var text: String { keys.map { "\($0.column.index)\($0.isDescending ? "-" : "+")" }.joined() }

    /// Whether rows come by ascending or by descending numbers; `nil` where something else decides.
    var isByIDDescending: Bool? {
        guard let first = keys.first else { return false }
        return first.column == .id ? first.isDescending : nil
    }

    /// The places of rows, which come by ascending numbers, in this order.
    ///
    /// - Parameter tieSeed: What decides between rows that the order leaves equal; without it their numbers do.
    func sorted<Rows: RandomAccessCollection>(_ places: [Int], of rows: Rows, tieSeed: Int? = nil) -> [Int]
    where Rows.Element == Record, Rows.Index == Int {
        if let isDescending = isByIDDescending { return isDescending ? places.reversed() : places }
        var values: [SortValue] = []
        values.reserveCapacity(places.count * keys.count)
        for place in places {
            let row = rows[place]
            for key in keys { values.append(SortValue(row[key.column])) }
        }
        return places.indices.sorted { left, right in
            for (index, key) in keys.enumerated() {
                let (first, second) = (values[left * keys.count + index], values[right * keys.count + index])
                if first != second { return (first < second) != key.isDescending }
            }
            return Self.rank(places[left], tieSeed) < Self.rank(places[right], tieSeed)
        }.map { places[$0] }
    }

    private static func rank(_ place: Int, _ tieSeed: Int?) -> UInt64 {
        guard let tieSeed else { return UInt64(place) }
        var generator = SplitMix64(seed: UInt64(place) << 32 | UInt64(max(0, tieSeed)))
        return generator.next()
    }
}

/// A value as sorting sees it: what was never set comes first, texts regardless of case.
private enum SortValue: Comparable {
    case absent
    case number(Int)
    case text(String)

    init(_ cell: Cell) {
        switch cell {
        case .absent: self = .absent
        case .integer(let number), .money(let number), .time(let number): self = .number(number)
        case .flag(let flag): self = .number(flag ? 1 : 0)
        case .text(let text): self = .text(text.lowercased())
        case .texts(let texts): self = .text(texts.first?.lowercased() ?? "")
        case .integers(let numbers): self = .number(numbers.first ?? 0)
        case .contacts(let values): self = .text(values.first?.value ?? "")
        }
    }
}
