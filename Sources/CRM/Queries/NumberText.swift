import FoundationEssentials

/// Reads numbers as people write them: `1 500 000`, `1,5 млн`, `250k`, `500 тыс`.
enum NumberText {
    private static let factors: [(String, Int)] = [
        ("млрд", 1_000_000_000), ("bn", 1_000_000_000), ("billion", 1_000_000_000), ("миллион", 1_000_000),
        ("млн", 1_000_000), ("million", 1_000_000), ("mln", 1_000_000), ("m", 1_000_000), ("м", 1_000_000),
        ("тысяч", 1000), ("тыс", 1000), ("thousand", 1000), ("k", 1000), ("к", 1000),
    ]
    private static let units: Set<String> = [
        "р", "руб", "рублей", "рубля", "₽", "$", "€", "usd", "rub", "eur", "%", "сек", "секунд", "sec", "s", "seconds",
    ]

    /// The number that a text stands for, as digits with a point; `nil` where it is none.
    static func number(_ text: String) -> String? {
        let text = NameText.code(text)
        let head = text.prefix { $0.isNumber || " .,_-+\u{A0}\u{202F}'".contains($0) }
        let suffix = NameText.trimmed(text.dropFirst(head.count)).filter { $0 != "." }
        guard let digits = digits(String(head.filter { !" _\u{A0}\u{202F}'+".contains($0) })) else { return nil }
        if suffix.isEmpty || units.contains(suffix) { return digits }
        for (word, factor) in factors where suffix.hasPrefix(word) {
            let rest = NameText.trimmed(suffix.dropFirst(word.count).drop { $0.isLetter && word.count > 4 })
            guard rest.isEmpty || units.contains(rest), let number = Decimal(string: digits) else { continue }
            return "\(number * Decimal(factor))"
        }
        return nil
    }

    /// Digits with a point; of several commas or points those that stand before three digits each group thousands.
    private static func digits(_ text: String) -> String? {
        let negative = text.hasPrefix("-")
        let body = negative ? String(text.dropFirst()) : text
        let marks = body.filter { $0 == "," || $0 == "." }
        let parts = body.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }.map(String.init)
        guard parts.allSatisfy({ $0.allSatisfy(\.isNumber) }), !parts[0].isEmpty else { return nil }
        let groups = parts.dropFirst().allSatisfy { $0.count == 3 } && marks.count > 1
        if groups, Set(marks).count == 1 { return (negative ? "-" : "") + parts.joined() }
        if marks.count > 1 {
            // "1,234,567.89": the last mark is the one before the fraction.
            guard Set(marks.dropLast()).count == 1, marks.last != marks.first, let fraction = parts.last else {
                return nil
            }
            return (negative ? "-" : "") + parts.dropLast().joined() + "." + fraction
        }
        let number = parts.count == 2 && !parts[1].isEmpty ? parts[0] + "." + parts[1] : parts[0]
        return (negative ? "-" : "") + number
    }
}
