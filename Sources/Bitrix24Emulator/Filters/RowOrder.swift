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
    func sorted(_ places: [Int], of rows: [Record], tieSeed: Int? = nil) -> [Int] {
        if let isDescending = isByIDDescending { return isDescending ? places.reversed() : places }
        let entries = places.map { place in
            (place: place, values: keys.map { SortValue(rows[place][$0.column]) })
        }
        return entries.sorted { left, right in
            for (index, key) in keys.enumerated() where left.values[index] != right.values[index] {
                return (left.values[index] < right.values[index]) != key.isDescending
            }
            return Self.rank(left.place, tieSeed) < Self.rank(right.place, tieSeed)
        }.map(\.place)
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
