/// What a family of methods understands in a filter.
struct FilterDialect: Sendable {
    /// What tells the dialect from others.
    var name: String
    /// The operators by the signs in front of a field's name.
    var operators: [String: FilterOperator]
    /// Whether a condition with something that is no date fits no row; otherwise it is left out.
    var refusesWrongDates: Bool
    /// Whether codes of dictionaries and links are compared as a whole even where a part is asked for.
    var comparesCodesWhole = false

    private static let comparisons: [String: FilterOperator] = [
        "": .equal, "=": .equal, "!": .notEqual, "!=": .notEqual,
        "<": .less, "<=": .lessOrEqual, ">": .greater, ">=": .greaterOrEqual,
    ]

    private static let lists: [String: FilterOperator] = ["@": .equal, "!@": .notEqual]

    private static let patterns: [String: FilterOperator] = [
        "%": .contains, "!%": .containsNot, "=%": .like, "%=": .like, "!=%": .likeNot, "!%=": .likeNot,
    ]

    /// The dialect of `crm.lead.list` and its kin.
    static let legacy = FilterDialect(
        name: "legacy",
        operators: merged(comparisons, lists, patterns),
        refusesWrongDates: false,
        comparesCodesWhole: true
    )

    /// The dialect of `crm.item.list`.
    static let item = FilterDialect(
        name: "item",
        operators: merged(comparisons, lists, patterns),
        refusesWrongDates: true
    )

    /// The dialect of `user.get`.
    static let user = FilterDialect(
        name: "user",
        operators: merged(comparisons, lists, patterns),
        refusesWrongDates: true
    )

    /// The dialect of `tasks.task.list`.
    static let task = FilterDialect(
        name: "task",
        operators: merged(comparisons, ["%": .contains, "!%": .containsNot]),
        refusesWrongDates: true
    )

    /// The dialect of `voximplant.statistic.get`.
    static let call = FilterDialect(
        name: "call",
        operators: merged(
            comparisons,
            ["%": .contains, "!%": .containsNot, "?": .contains, "><": .between, "!><": .notBetween]
        ),
        refusesWrongDates: true
    )

    /// The signs in front of a name, and the name.
    static func split(_ key: String) -> (sign: String, name: String) {
        let sign = key.prefix { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != ":" }
        return (String(sign), String(key.dropFirst(sign.count)))
    }

    private static func merged(_ parts: [String: FilterOperator]...) -> [String: FilterOperator] {
        parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
}
