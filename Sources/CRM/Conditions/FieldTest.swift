/// A comparison of a field with something.
package struct FieldTest: Hashable, Sendable {
    /// How a field is compared.
    package enum Comparison: Hashable, Sendable {
        /// The field has one of the values.
        case equal([String])
        /// The field has none of the values; an empty field fits.
        case notEqual([String])
        case less(String)
        case lessOrEqual(String)
        case greater(String)
        case greaterOrEqual(String)
        /// One of the texts is part of the field.
        case contains([String])
        /// None of the texts is part of the field; an empty field fits.
        case containsNot([String])
        /// The moment or day lies in a stretch of time.
        case within(Period)
        case empty
        case notEmpty
    }

    /// The field.
    package let field: EntityField
    /// How it is compared, and with what: codes of the portal, numbers, texts.
    package let comparison: Comparison

    package init(_ field: EntityField, _ comparison: Comparison) {
        self.field = field
        self.comparison = comparison
    }

    /// The test that holds where this one does not; `nil` where no single comparison says that.
    ///
    /// Bounds do not hold for empty fields, so the opposite bound says less than "not".
    var negated: FieldTest? {
        switch comparison {
        case .equal(let values): FieldTest(field, .notEqual(values))
        case .notEqual(let values): FieldTest(field, .equal(values))
        case .contains(let texts): FieldTest(field, .containsNot(texts))
        case .containsNot(let texts): FieldTest(field, .contains(texts))
        case .empty: FieldTest(field, .notEmpty)
        case .notEmpty: FieldTest(field, .empty)
        case .less, .lessOrEqual, .greater, .greaterOrEqual, .within: nil
        }
    }
}
