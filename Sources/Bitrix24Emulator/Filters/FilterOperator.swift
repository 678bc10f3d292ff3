/// What a condition of a filter asks of a value.
enum FilterOperator: Hashable, Sendable {
    case equal
    case notEqual
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual
    /// Contains the given text.
    case contains
    case containsNot
    /// Fits a pattern, in which `%` stands for any text and `_` for any letter.
    case like
    case likeNot
    /// Lies between two values or is one of them.
    case between
    case notBetween

    /// Whether values for which the opposite holds fit; values that were never set are among them.
    var isNegative: Bool {
        switch self {
        case .notEqual, .containsNot, .likeNot, .notBetween: true
        case .equal, .less, .lessOrEqual, .greater, .greaterOrEqual, .contains, .like, .between: false
        }
    }

    /// The operator without its negation.
    var positive: FilterOperator {
        switch self {
        case .notEqual: .equal
        case .containsNot: .contains
        case .likeNot: .like
        case .notBetween: .between
        case .equal, .less, .lessOrEqual, .greater, .greaterOrEqual, .contains, .like, .between: self
        }
    }

    /// Whether the value is a text or a pattern rather than a value of the field.
    var looksIntoText: Bool {
        switch positive {
        case .contains, .like: true
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .containsNot, .likeNot, .between,
            .notBetween:
            false
        }
    }
}
