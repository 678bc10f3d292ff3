extension PortalZone {
    /// The moment that a text names; `nil` where it names none.
    ///
    /// Takes `YYYY-MM-DD`, `YYYY-MM-DD hh:mm[:ss]` and ISO 8601 with or without an offset, and the portal's own
    /// `DD.MM.YYYY [hh:mm[:ss]]`. A date alone means its midnight; without an offset the portal's local time counts.
    func moment(_ text: String) -> Int? {
        var rest = Substring(text).drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        guard let day = Self.takeDate(&rest) else { return nil }
        guard let separator = rest.popFirst() else { return start(ofDay: day) }
        guard separator == "T" || separator == " " || separator == "t", let seconds = Self.takeClock(&rest) else {
            return nil
        }
        if rest.first == "." || rest.first == "," {
            rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber }
        }
        guard let ahead = takeOffset(&rest), rest.isEmpty else { return nil }
        return day * Self.secondsPerDay + seconds - ahead
    }

    /// The UTC midnight of the local date that a text names; `nil` where it names none.
    func midnight(_ text: String) -> Int? {
        moment(text).map { day(of: $0) * Self.secondsPerDay }
    }

    private static func takeDate(_ rest: inout Substring) -> Int? {
        guard let first = takeDigits(&rest, 1...4), let separator = rest.popFirst(),
            separator == "-" || separator == ".",
            let month = takeDigits(&rest, 1...2), rest.popFirst() == separator, let last = takeDigits(&rest, 1...4)
        else { return nil }
        let (year, day) = separator == "-" ? (first, last) : (last, first)
        guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else { return nil }
        return Self.day(year: year, month: month, day: day)
    }

    private static func takeClock(_ rest: inout Substring) -> Int? {
        guard let hour = takeDigits(&rest, 1...2), rest.popFirst() == ":", let minute = takeDigits(&rest, 2...2) else {
            return nil
        }
        var second = 0
        if rest.first == ":" {
            rest.removeFirst()
            guard let digits = takeDigits(&rest, 2...2) else { return nil }
            second = digits
        }
        guard hour < 25, minute < 60, second < 61 else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private func takeOffset(_ rest: inout Substring) -> Int? {
        guard let sign = rest.first else { return offset }
        rest.removeFirst()
        if sign == "Z" || sign == "z" { return 0 }
        // A form body that was not encoded turns the plus sign into a space.
        guard sign == "+" || sign == "-" || sign == " ", let hours = Self.takeDigits(&rest, 2...2) else { return nil }
        if rest.first == ":" { rest.removeFirst() }
        let minutes = Self.takeDigits(&rest, 2...2) ?? 0
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private static func takeDigits(_ rest: inout Substring, _ count: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix(count.upperBound).prefix { $0.isASCII && $0.isNumber }
        guard digits.count >= count.lowerBound else { return nil }
        rest = rest.dropFirst(digits.count)
        return Int(digits)
    }
}
