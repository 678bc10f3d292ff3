import CRM
import JSONCore

/// What a filter says about date fields.
struct DateBounds: Hashable, Sendable {
    private var lower: Set<String> = []
    private var upper: Set<String> = []

    /// Reads the bounds of a filter: names that start with `>`, `>=`, `<` or `<=`.
    init(of filter: JSONObject) {
        for member in filter.members where !member.value.isUnset {
            let field = member.key.drop { $0 == ">" || $0 == "<" || $0 == "=" }.uppercased()
            switch member.key.first {
            case ">": lower.insert(field)
            case "<": upper.insert(field)
            default: break
            }
        }
    }

    /// Whether a field has a bound on either side.
    func touch(_ field: String) -> Bool { lower.contains(field) || upper.contains(field) }

    /// Whether a field has bounds on both sides.
    func enclose(_ field: String) -> Bool { lower.contains(field) && upper.contains(field) }

    /// The filter that keeps a field within a range.
    static func filter(_ field: String, within range: DateRange) -> JSONObject {
        [">=\(field)": .string(range.start), "<=\(field)": .string(range.end)]
    }
}

extension JSONValue {
    /// Whether the value sets no bound.
    fileprivate var isUnset: Bool { isNull || string?.isEmpty == true }
}
