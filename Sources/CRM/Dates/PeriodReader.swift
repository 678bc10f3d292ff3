/// Reads stretches of time as people write them: `прошлый квартал`, `last 2 weeks`, `март 2026`, `2026-01-01..2026-03-31`.
///
/// Weeks begin on Monday. `last week` and `прошлая неделя` are the week before this one, as a calendar has it; so are
/// months, quarters and years. `last 2 weeks` and `за последние 14 дней` are so many days up to the end of today, and
/// `in the past month` the days since the same day of the month before.
package struct PeriodReader: Sendable {
    private let zone: TimeZoneRules
    private let now: Int64
    private let today: CivilDate

    /// Creates a reader.
    ///
    /// - Parameter now: The moment that words such as "today" are seen from, in seconds since 1970.
    package init(now: Int64, zone: TimeZoneRules) {
        self.now = now
        self.zone = zone
        today = zone.date(at: now)
    }

    /// What a text names; `nil` where it names no time.
    package func period(in text: String) -> Period? {
        let text = NameText.code(text).replacing("ё", with: "е")
        guard !text.isEmpty else { return nil }
        // "С начала года" is no range from a day on, it ends today.
        let joint = ["с ", "со ", "from the ", "from ", "since the ", "since "].first { text.hasPrefix($0) }
        let rest = joint.map { String(text.dropFirst($0.count)) } ?? ""
        if ["начал", "beginning", "start"].contains(where: rest.hasPrefix), let period = single(rest) { return period }
        return single(text) ?? range(text)
    }

    private func single(_ text: String) -> Period? {
        if let moment = DateText.moment(text, in: zone) { return Period(start: moment, end: moment + 1) }
        if let days = DateText.days(text, today: today) { return period(from: days.first, through: days.last) }
        return words(text)
    }

    private func period(from first: CivilDate, through last: CivilDate) -> Period? {
        guard first.daysSinceEpoch <= last.daysSinceEpoch else { return nil }
        return Period(from: first, through: last, in: zone)
    }

    // MARK: - Ranges

    private static let beginnings = [
        "между ", "between ", "from ", "с ", "со ", "since ", "начиная с ", "after ", "после ",
    ]
    private static let endings = ["до ", "before ", "until ", "till ", "по ", "through ", "up to "]
    private static let separators = [
        "..", "…", " - ", " – ", " — ", "—", "–", "/", " to ", " through ", " until ", " till ", " по ", " до ",
    ]

    private func range(_ text: String) -> Period? {
        let bare = Self.beginnings.first { text.hasPrefix($0) }
        let body = bare.map { String(text.dropFirst($0.count)) } ?? text
        let isBetween = bare?.hasPrefix("between") == true || bare?.hasPrefix("между") == true
        for separator in Self.separators + (isBetween ? [" and ", " и "] : []) {
            guard let (left, right) = body.splitOnce(by: separator) else { continue }
            if let period = range(from: NameText.code(left), to: NameText.code(right)) { return period }
        }
        if let bare, let begun = single(body) {
            let isAfter = bare == "after " || bare == "после "
            return Period(start: isAfter ? begun.end : begun.start)
        }
        if let prefix = Self.endings.first(where: { text.hasPrefix($0) }),
            let ended = single(String(text.dropFirst(prefix.count)))
        {
            let isInclusive = ["по ", "through ", "up to "].contains(prefix)
            return Period(end: isInclusive ? ended.end : ended.start)
        }
        return nil
    }

    /// The time from the beginning of one stretch to the end of another; an end may be left out.
    private func range(from left: String, to right: String) -> Period? {
        if left.isEmpty { return single(right).map { Period(end: $0.end) } }
        if right.isEmpty { return single(left).map { Period(start: $0.start) } }
        guard let last = single(right) else { return nil }
        if let day = Int(left), (1...31).contains(day), let around = last.firstDay(in: zone) {
            guard let first = CivilDate(year: around.year, month: around.month, day: day) else { return nil }
            return joined(Period(start: zone.startOfDay(first)), last)
        }
        // The year is said once: "март - май 2026".
        guard let first = single(left + yearSuffix(of: right)) ?? single(left) else { return nil }
        return joined(first, last)
    }

    private func joined(_ first: Period, _ last: Period) -> Period? {
        guard let start = first.start, let end = last.end, start < end else { return nil }
        return Period(start: start, end: end)
    }

    private func yearSuffix(of text: String) -> String {
        let words = NameText(text).words
        let isNamed = PeriodPhrase(words).map { !$0.months.isEmpty } ?? false
        guard isNamed, let year = words.last(where: { $0.count == 4 && Int($0) != nil }) else { return "" }
        return " " + year
    }

    // MARK: - Words

    private func words(_ text: String) -> Period? {
        let names = NameText(text).words
        if names.contains("ytd") { return sinceStart(of: .year) }
        if names.contains("qtd") { return sinceStart(of: .quarter) }
        if names.contains("mtd") { return sinceStart(of: .month) }
        guard let phrase = PeriodPhrase(names) else { return nil }
        if phrase.shape.isEmpty { return names.contains("время") ? .always : nil }
        return relative(phrase) ?? counted(phrase) ?? named(phrase)
    }

    /// Days and whole units seen from today.
    private func relative(_ phrase: PeriodPhrase) -> Period? {
        let unit = phrase.units.first ?? .day
        return switch phrase.shape {
        case "v": .always
        case "w": Period(start: now, end: now + 1)
        case "d": whole(.day, around: today.adding(days: phrase.numbers[0]))
        case "cu": whole(unit)
        case "pu": whole(unit, adding: -1)
        case "nu": whole(unit, adding: 1)
        case "bu", "bcu", "cub": sinceStart(of: unit)
        case "ua": whole(.day, around: unit.day(-1, from: today))
        case "lu": latest(1, unit)
        // "За год", "за месяц"; a day alone says nothing.
        case "u" where unit != .day: latest(1, unit)
        case "ph", "lh": hours(1)
        default: nil
        }
    }

    /// So many units before or behind today.
    private func counted(_ phrase: PeriodPhrase) -> Period? {
        guard let count = phrase.numbers.first, (1...100_000).contains(count) else { return nil }
        let unit = phrase.units.first ?? .day
        return switch phrase.shape {
        case "p#u", "l#u", "#lu", "#pu": latest(count, unit)
        case "#u" where unit == .day: latest(count, unit)
        case "n#u": period(from: today, through: unit.day(count, from: today).adding(days: -1))
        case "p#h", "l#h", "#h", "#lh": hours(count)
        case "#ua", "qa": whole(.day, around: unit.day(-count, from: today))
        case "o#u", "o#ua", "#uo": Period(end: zone.startOfDay(unit.day(-count, from: today)))
        default: nil
        }
    }

    /// Months, quarters and years by their names.
    private func named(_ phrase: PeriodPhrase) -> Period? {
        let month = phrase.months.first ?? 1
        let numbers = phrase.numbers
        switch phrase.shape {
        case "m": return days(of: .month, startingIn: month, month > today.month ? today.year - 1 : today.year)
        case "m#" where numbers[0] > 31, "m#u": return days(of: .month, startingIn: month, numbers[0])
        case "pm", "mpu": return days(of: .month, startingIn: month, today.year - 1)
        case "cm", "mcu": return days(of: .month, startingIn: month, today.year)
        case "#m", "m#": return single(numbers[0], month, recentYear(numbers[0], month))
        case "m##", "#m#", "#m#u": return single(numbers[0], month, numbers[1])
        case "#", "#u": return days(of: .year, startingIn: 1, numbers[0])
        default: return part(phrase)
        }
    }

    /// A quarter or a half of a year; both are written as `q`, with their number in front.
    private func part(_ phrase: PeriodPhrase) -> Period? {
        let numbers = phrase.numbers
        guard let unit = phrase.units.first else { return nil }
        let (place, year): (Int, Int)
        switch phrase.shape {
        case "q", "qcu", "u#": (place, year) = (numbers[0], today.year)
        case "qpu": (place, year) = (numbers[0], today.year - 1)
        case "q#", "q#u": (place, year) = (numbers[0], numbers[1])
        case "#q": (place, year) = (numbers[1], numbers[0])
        default: return nil
        }
        switch unit {
        case .quarter where (1...4).contains(place): return days(of: .quarter, startingIn: place * 3 - 2, year)
        case .half where (1...2).contains(place): return days(of: .half, startingIn: place * 6 - 5, year)
        case .quarter, .half, .month, .day, .week, .year: return nil
        }
    }

    private func hours(_ count: Int) -> Period { Period(start: now - Int64(count) * 3600, end: now + 1) }

    private func whole(_ unit: CalendarUnit, adding count: Int = 0, around day: CivilDate? = nil) -> Period? {
        let start = unit.start(around: day ?? today, adding: count)
        return period(from: start, through: unit.start(around: start, adding: 1).adding(days: -1))
    }

    /// So much time up to the end of today.
    private func latest(_ count: Int, _ unit: CalendarUnit) -> Period? {
        period(from: unit.day(-count, from: today).adding(days: 1), through: today)
    }

    private func sinceStart(of unit: CalendarUnit) -> Period? {
        period(from: unit.start(around: today), through: today)
    }

    private func recentYear(_ day: Int, _ month: Int) -> Int {
        (month, day) > (today.month, today.day) ? today.year - 1 : today.year
    }

    private func single(_ day: Int, _ month: Int, _ year: Int) -> Period? {
        CivilDate(year: year, month: month, day: day).flatMap { period(from: $0, through: $0) }
    }

    private func days(of unit: CalendarUnit, startingIn month: Int, _ year: Int) -> Period? {
        guard (1900...2200).contains(year) else { return nil }
        return whole(unit, around: CivilDate(firstOfMonth: month, in: year))
    }
}

extension String {
    fileprivate func replacing(_ letter: Character, with other: Character) -> String {
        String(map { $0 == letter ? other : $0 })
    }

    /// The texts on both sides of the first place where a separator stands.
    fileprivate func splitOnce(by separator: String) -> (String, String)? {
        var left = ""
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(separator) { return (left, String(rest.dropFirst(separator.count))) }
            left.append(rest.removeFirst())
        }
        return nil
    }
}
