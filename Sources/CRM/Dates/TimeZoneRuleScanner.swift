/// Reads the parts of a ``TimeZoneRule`` from its text.
struct TimeZoneRuleScanner {
    private var rest: Substring

    init(_ text: String) {
        rest = text[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    func isAt(_ character: Character) -> Bool { rest.first == character }

    mutating func skip(_ character: Character) -> Bool {
        guard isAt(character) else { return false }
        rest.removeFirst()
        return true
    }

    /// Skips an abbreviation: three letters or more, or `<...>`.
    mutating func name() -> Bool {
        if skip("<") {
            guard let end = rest.firstIndex(of: ">") else { return false }
            rest = rest[rest.index(after: end)...]
            return true
        }
        let letters = rest.prefix { $0.isASCII && $0.isLetter }
        rest = rest.dropFirst(letters.count)
        return letters.count >= 3
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        guard let hours = number(in: 0...167) else { return nil }
        var seconds = hours * 3_600
        for unit in [60, 1] where skip(":") {
            guard let part = number(in: 0...59) else { return nil }
            seconds += part * unit
        }
        return isNegative ? -seconds : seconds
    }

    /// A day, with the time after a slash or two o'clock.
    mutating func day() -> TimeZoneRuleDay? {
        guard let form = dayForm() else { return nil }
        guard skip("/") else { return TimeZoneRuleDay(form: form, second: 7_200) }
        return time().map { TimeZoneRuleDay(form: form, second: $0) }
    }

    private mutating func dayForm() -> TimeZoneRuleDay.Form? {
        if skip("J") { return number(in: 1...365).map(TimeZoneRuleDay.Form.julian) }
        guard skip("M") else { return number(in: 0...365).map(TimeZoneRuleDay.Form.ordinal) }
        guard let month = number(in: 1...12), skip("."), let week = number(in: 1...5), skip("."),
            let weekday = number(in: 0...6)
        else { return nil }
        return .weekday(weekday, week: week, month: month)
    }

    private mutating func number(in range: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        return Int(digits).flatMap { range.contains($0) ? $0 : nil }
    }
}
