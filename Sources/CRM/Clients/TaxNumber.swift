/// A Russian tax number (INN): 10 digits of an organisation, 12 of a person.
package struct TaxNumber: Hashable, Sendable {
    private static let weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]

    /// The digits.
    package let digits: String

    /// Reads a number, also behind "ИНН" and with blanks or dashes in it; `nil` where the check digits are wrong.
    package init?(_ text: String) {
        var digits = NameText.code(text)
        for label in ["инн", "inn"] where digits.hasPrefix(label) { digits = String(digits.dropFirst(label.count)) }
        digits.removeAll { $0.isWhitespace || "-:№".contains($0) }
        let values = digits.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
        guard values.count == digits.count, values.contains(where: { $0 > 0 }) else { return nil }
        switch values.count {
        case 10: guard Self.check(values, 9) else { return nil }
        case 12: guard Self.check(values, 10), Self.check(values, 11) else { return nil }
        default: return nil
        }
        self.digits = digits
    }

    /// Whether the digit at a place follows from those before it.
    private static func check(_ values: [Int], _ place: Int) -> Bool {
        let sum = zip(values[..<place], weights.suffix(place)).reduce(0) { $0 + $1.0 * $1.1 }
        return sum % 11 % 10 == values[place]
    }
}

extension EntityField {
    /// Whether people keep tax numbers in the field: its title or code says so.
    var holdsTaxNumbers: Bool {
        guard isCustom, isFilterable, kind == .text || kind == .integer || kind == .decimal else { return false }
        return ([title, code] + aliases).contains { name in
            NameText(name).words.contains { $0 == "инн" || $0 == "inn" }
        }
    }
}
