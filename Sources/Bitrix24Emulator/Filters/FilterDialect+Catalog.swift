extension FilterDialect {
    /// The dialect of lists of products and sections: it has no sign for "one of these", an array alone means that.
    static let element = FilterDialect(
        name: "element",
        operators: [
            "": .equal, "=": .equal, "!": .notEqual, "!=": .notEqual, "<": .less, "<=": .lessOrEqual, ">": .greater,
            ">=": .greaterOrEqual, "%": .contains, "!%": .containsNot, "=%": .like, "%=": .like, "!=%": .likeNot,
            "!%=": .likeNot, "><": .between, "!><": .notBetween,
        ],
        refusesWrongDates: true
    )

    /// The dialect of lists that read a table of their own: product rows, prices, units, VAT rates.
    static let table = FilterDialect(
        name: "table",
        operators: element.operators.merging(["@": .equal, "!@": .notEqual]) { first, _ in first },
        refusesWrongDates: true
    )
}
