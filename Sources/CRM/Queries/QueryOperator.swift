/// How a condition compares.
package enum QueryOperator: String, CaseIterable, Hashable, Sendable {
    case equal = "="
    case notEqual = "!="
    case greater = ">"
    case greaterOrEqual = ">="
    case less = "<"
    case lessOrEqual = "<="
    case contains
    case notContains = "not contains"
    case between
    case empty
    case notEmpty = "not empty"

    private static let words: [String: QueryOperator] = [
        "==": .equal, "eq": .equal, "is": .equal, "in": .equal, "equals": .equal, "равно": .equal, "один из": .equal,
        "any of": .equal, "<>": .notEqual, "ne": .notEqual, "is not": .notEqual, "not in": .notEqual, "not": .notEqual,
        "!": .notEqual, "не равно": .notEqual, "gt": .greater, "больше": .greater, "after": .greater, "после": .greater,
        "gte": .greaterOrEqual, "ge": .greaterOrEqual, "не меньше": .greaterOrEqual, "since": .greaterOrEqual,
        "lt": .less, "меньше": .less, "before": .less, "раньше": .less, "lte": .lessOrEqual, "le": .lessOrEqual,
        "не больше": .lessOrEqual, "until": .lessOrEqual, "like": .contains, "содержит": .contains, "has": .contains,
        "%": .contains, "not like": .notContains, "не содержит": .notContains, "!%": .notContains,
        "в пределах": .between,
        "within": .between, "is empty": .empty, "пусто": .empty, "null": .empty, "is null": .empty, "not set": .empty,
        "is not empty": .notEmpty, "не пусто": .notEmpty, "is not null": .notEmpty, "set": .notEmpty,
        "exists": .notEmpty,
    ]

    /// Reads an operator; common other spellings are understood.
    init?(word: String) {
        let word = NameText.code(word).split { $0 == "_" || $0.isWhitespace }.joined(separator: " ")
        guard let known = QueryOperator(rawValue: word) ?? Self.words[word] else { return nil }
        self = known
    }
}
