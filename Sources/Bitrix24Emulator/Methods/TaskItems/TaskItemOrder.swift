import JSONCore

/// Sorts and filters what belongs to a task by the values that its rows show.
struct TaskItemOrder: Sendable {
    private let keys: [(field: String, isDescending: Bool)]

    /// - Parameter order: `{FIELD: "asc|desc"}`; where it is empty, the latest come first.
    init(_ order: JSONObject) {
        let keys = order.members.map { (field: $0.key, isDescending: $0.value.string?.uppercased() == "DESC") }
        self.keys = keys.isEmpty ? [(field: "ID", isDescending: true)] : keys
    }

    func sorted(_ rows: [JSONObject]) -> [JSONObject] {
        rows.enumerated().sorted { left, right in
            for key in keys {
                let (first, second) = (Value(left.element[key.field]), Value(right.element[key.field]))
                if first != second { return (first < second) != key.isDescending }
            }
            return left.offset < right.offset
        }.map(\.element)
    }

    /// The rows that fit `{[sign]FIELD: value or list of values}`.
    static func filtered(_ rows: [JSONObject], by filter: JSONObject, zone: PortalZone) -> [JSONObject] {
        rows.filter { row in
            filter.members.allSatisfy { member in
                let (sign, field) = FilterDialect.split(member.key)
                let own = Value(row[field])
                let sought = PHP.list(member.value).map { value in
                    let moment = field.hasPrefix("DATE") || field.contains("_DATE") ? PHP.text(value) : nil
                    return Value(moment.flatMap(zone.moment).map { .string(zone.iso($0)) } ?? value)
                }
                switch sign {
                case "!": return !sought.contains(own)
                case "<": return sought.first.map { own < $0 } ?? true
                case "<=": return sought.first.map { own <= $0 } ?? true
                case ">": return sought.first.map { own > $0 } ?? true
                case ">=": return sought.first.map { own >= $0 } ?? true
                default: return sought.contains(own)
                }
            }
        }
    }

    /// A value of a row: numbers, also in texts, are compared as numbers.
    private enum Value: Comparable {
        case nothing
        case number(Int)
        case text(String)

        init(_ value: JSONValue?) {
            guard let text = value.flatMap(PHP.text), !text.isEmpty else {
                self = .nothing
                return
            }
            self = Int(text).map(Value.number) ?? .text(text.lowercased())
        }
    }
}
