import JSONCore

/// One condition of a filter: a field, an operator, and later a value.
struct Condition {
    let field: Field
    let column: Column
    let sought: FilterOperator
    let dialect: FilterDialect
    let zone: PortalZone

    /// What a value of a condition is, once it has been read for its field.
    private enum Operand {
        /// Nothing: fits what was never set.
        case empty
        case number(Int)
        /// A text in lower case.
        case text(String)
        /// Something that no value can equal.
        case impossible
    }

    /// Whether a row fits; `nil` where the portal leaves the condition out.
    func predicate(for value: JSONValue) -> Filter.Predicate? {
        var sought = sought
        if sought.looksIntoText {
            guard field.storage == .contacts || (dialect.comparesCodesWhole && field.isCode) else {
                return textPredicate(for: value, sought)
            }
            sought = sought.isNegative ? .notEqual : .equal
        }
        let operands = PHP.list(value).map(operand)
        let isWrong = operands.contains { if case .impossible = $0 { true } else { false } }
        if isWrong && !dialect.refusesWrongDates { return nil }
        let column = column
        let isNegative = sought.isNegative
        switch sought.positive {
        case .equal:
            return { record in
                operands.contains { Self.equals(record[column], $0) } != isNegative
            }
        case .between:
            guard operands.count == 2 else { return { _ in false } }
            return { record in
                let cell = record[column]
                let isInside =
                    Self.compare(cell, operands[0]).map { $0 >= 0 } == true
                    && Self.compare(cell, operands[1]).map { $0 <= 0 } == true
                return isInside != isNegative
            }
        case .less: return comparison(to: operands.first) { $0 < 0 }
        case .lessOrEqual: return comparison(to: operands.first) { $0 <= 0 }
        case .greater: return comparison(to: operands.first) { $0 > 0 }
        case .greaterOrEqual: return comparison(to: operands.first) { $0 >= 0 }
        case .notEqual, .contains, .containsNot, .like, .likeNot, .notBetween: return nil
        }
    }

    private func comparison(to operand: Operand?, _ fits: @escaping (Int) -> Bool) -> Filter.Predicate? {
        guard let operand else { return nil }
        let column = column
        return { record in Self.compare(record[column], operand).map(fits) ?? false }
    }

    private func textPredicate(for value: JSONValue, _ sought: FilterOperator) -> Filter.Predicate {
        let texts = PHP.list(value).compactMap { PHP.text($0)?.lowercased() }
        let isNegative = sought.isNegative
        let column = column
        if sought.positive == .contains {
            let parts = texts.map { Array($0.utf8) }
            return { record in
                var text = record[column].comparableText
                return text.withUTF8 { utf8 in parts.contains { Self.contains(utf8, $0) } } != isNegative
            }
        }
        let patterns = texts.map(LikePattern.init)
        return { record in
            let text = record[column].comparableText
            return patterns.contains { $0.fits(text) } != isNegative
        }
    }

    /// Whether bytes are found in a text; many rows are looked through for them.
    private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ part: [UInt8]) -> Bool {
        var start = 0
        while start + part.count <= text.count {
            // Backwards, because the first bytes of Cyrillic letters are alike.
            var rest = part.count
            while rest > 0 && text[start + rest - 1] == part[rest - 1] { rest -= 1 }
            if rest == 0 { return true }
            start += 1
        }
        return false
    }

    private func operand(_ value: JSONValue) -> Operand {
        guard let text = PHP.text(value) else { return .impossible }
        switch field.storage {
        case .flag: return .number(["Y", "y", "1", "true"].contains(text) ? 1 : 0)
        case _ where text.isEmpty: return .empty
        case .integer: return .number(PHP.integer(text))
        case .money, .amounts: return .number(MoneyText.bound(text))
        case .time, .times: return zone.moment(text).map(Operand.number) ?? .impossible
        case .day, .days: return zone.midnight(text).map(Operand.number) ?? .impossible
        case .text, .texts, .integers, .contacts: return .text(text.lowercased())
        }
    }

    private static func equals(_ cell: Cell, _ operand: Operand) -> Bool {
        switch (cell, operand) {
        case (_, .empty): cell.isEmpty
        case (_, .impossible): false
        case (.absent, .number(let number)): number == 0
        case (.integer(let value), .number(let number)), (.money(let value), .number(let number)),
            (.time(let value), .number(let number)):
            value == number
        case (.flag(let flag), .number(let number)): flag == (number != 0)
        case (.text(let value), .text(let text)): value == text || value.lowercased() == text
        case (.texts(let values), .text(let text)): values.contains { $0.lowercased() == text }
        case (.integers(let values), .text(let text)): values.contains { String($0) == text }
        case (.integers(let values), .number(let number)): values.contains(number)
        case (.contacts(let values), .text(let text)): values.contains { $0.value.lowercased() == text }
        default: false
        }
    }

    /// Below, at or above 0 as the value lies below, at or above the operand; `nil` where nothing was set.
    private static func compare(_ cell: Cell, _ operand: Operand) -> Int? {
        switch (cell, operand) {
        case (.integer(let value), .number(let number)), (.money(let value), .number(let number)),
            (.time(let value), .number(let number)):
            value < number ? -1 : value == number ? 0 : 1
        case (.flag(let flag), .number(let number)): (flag ? 1 : 0) - number
        case (.text(let value), .text(let text)):
            { $0 < text ? -1 : $0 == text ? 0 : 1 }(value.lowercased())
        default: nil
        }
    }
}

extension Field {
    /// Whether the values are codes of a dictionary or links to clients, which the legacy lists compare as a whole.
    fileprivate var isCode: Bool { kind == .crmStatus || kind == .crmCompany || kind == .crmContact }
}

extension Cell {
    /// The value as a text in lower case, for comparing.
    fileprivate var comparableText: String {
        switch self {
        case .absent: ""
        case .integer(let number), .time(let number): String(number)
        case .money(let hundredths): MoneyText.text(hundredths)
        case .text(let text): text.lowercased()
        case .flag(let flag): flag ? "y" : "n"
        case .texts(let texts): texts.joined(separator: " ").lowercased()
        case .integers(let numbers): numbers.map(String.init).joined(separator: " ")
        case .contacts(let values): values.map(\.value).joined(separator: " ").lowercased()
        }
    }
}
