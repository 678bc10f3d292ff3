/// Dates as figures: `2026-01-31`, `2026-01`, `2026-Q1`, `31.01.2026`, `2026-01-31T10:00:00+03:00`.
enum DateText {
    /// The days that a text in figures stands for.
    static func days(_ text: String, today: CivilDate) -> (first: CivilDate, last: CivilDate)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        if parts.count > 1, parts[0].count == 4, let year = Int(parts[0]) { return days(year: year, parts.dropFirst()) }
        let figures = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard (2...3).contains(figures.count), let day = figures[0], let month = figures[1] else { return nil }
        var year = today.year
        if figures.count == 3 {
            guard let figure = figures[2] else { return nil }
            year = figure < 100 ? 2000 + figure : figure
        }
        return CivilDate(year: year, month: month, day: day).map { ($0, $0) }
    }

    private static func days(year: Int, _ parts: ArraySlice<String>) -> (first: CivilDate, last: CivilDate)? {
        guard let head = parts.first else { return nil }
        if parts.count == 1, let digit = head.dropFirst().first?.wholeNumberValue, head.count == 2 {
            if head.hasPrefix("q"), (1...4).contains(digit) { return months(digit * 3 - 2, count: 3, year) }
            if head.hasPrefix("h"), (1...2).contains(digit) { return months(digit * 6 - 5, count: 6, year) }
        }
        if parts.count == 1, head.hasPrefix("w"), let week = Int(head.dropFirst()), (1...53).contains(week) {
            // The first week is the one with 4 January.
            let first = CalendarUnit.week.start(around: CivilDate(firstOfMonth: 1, in: year).adding(days: 3))
            return (first.adding(days: week * 7 - 7), first.adding(days: week * 7 - 1))
        }
        guard let month = Int(head), (1...12).contains(month) else { return nil }
        guard parts.count > 1 else { return months(month, count: 1, year) }
        guard parts.count == 2, let day = parts.last.flatMap({ Int($0) }) else { return nil }
        return CivilDate(year: year, month: month, day: day).map { ($0, $0) }
    }

    private static func months(_ month: Int, count: Int, _ year: Int) -> (first: CivilDate, last: CivilDate) {
        let first = CivilDate(firstOfMonth: month, in: year)
        return (first, first.firstOfMonth(adding: count).adding(days: -1))
    }

    /// The moment that a date with a time names, in seconds since 1970; without an offset it is one of the time zone.
    static func moment(_ text: String, in zone: TimeZoneRules) -> Int64? {
        let halves = text.split(maxSplits: 1) { $0 == "t" || $0 == "T" || $0 == " " }
        guard halves.count == 2, let days = days(String(halves[0]), today: .init(daysSinceEpoch: 0)),
            days.first == days.last
        else { return nil }
        let clock = halves[1].prefix { $0.isNumber || $0 == ":" }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        let second = parts.count == 3 ? parts[2] ?? -1 : 0
        guard (0...59).contains(second) else { return nil }
        let time = hour * 3600 + minute * 60 + second
        let suffix = withoutFraction(halves[1].dropFirst(clock.count))
        guard !suffix.isEmpty else { return zone.epoch(ofLocal: days.first, secondOfDay: time) }
        guard let offset = offset(suffix) else { return nil }
        return Int64(days.first.daysSinceEpoch) * 86_400 + Int64(time - offset)
    }

    /// The offset in seconds that a timestamp ends with; `nil` where it has none.
    static func offset(of timestamp: String) -> Int? {
        guard let time = timestamp.split(separator: "T").dropFirst().first else { return nil }
        return offset(withoutFraction(time.drop { $0.isNumber || $0 == ":" }))
    }

    private static func withoutFraction(_ text: Substring) -> Substring {
        text.hasPrefix(".") ? text.dropFirst().drop { $0.isNumber } : text
    }

    /// `z`, `+03:00`, `+0300` or `+03` in seconds.
    private static func offset(_ text: Substring) -> Int? {
        if text == "z" || text == "Z" { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard digits.count == 2 || digits.count == 4, let number = Int(digits) else { return nil }
        let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
        return (sign == "-" ? -1 : 1) * minutes * 60
    }
}
