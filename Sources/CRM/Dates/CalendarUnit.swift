/// A unit that people count time in and records are grouped by.
package enum CalendarUnit: String, CaseIterable, Codable, Hashable, Sendable {
    case day
    case week
    case month
    case quarter
    case half
    case year

    /// The first day of the unit that a day is in, or of one so many units later.
    package func start(around day: CivilDate, adding count: Int = 0) -> CivilDate {
        switch self {
        case .day: day.adding(days: count)
        case .week: day.adding(days: count * 7 - day.daysSinceMonday)
        case .month: day.firstOfMonth(adding: count)
        case .quarter: day.firstOfQuarter(adding: count)
        case .half: CivilDate(firstOfMonth: (day.month - 1) / 6 * 6 + 1 + count * 6, in: day.year)
        case .year: CivilDate(firstOfMonth: 1, in: day.year + count)
        }
    }

    /// The day so many units earlier or later; of a day that the month does not have, the last one.
    package func day(_ count: Int, from day: CivilDate) -> CivilDate {
        switch self {
        case .day: return day.adding(days: count)
        case .week: return day.adding(days: count * 7)
        case .month, .quarter, .half, .year:
            let first = day.firstOfMonth(adding: count * months)
            let length = first.firstOfMonth(adding: 1).daysSinceEpoch - first.daysSinceEpoch
            return first.adding(days: min(day.day, length) - 1)
        }
    }

    /// The units from the first to the last of a stretch of days: the first day of each.
    package func starts(from first: CivilDate, through last: CivilDate) -> [CivilDate] {
        var starts: [CivilDate] = []
        var start = start(around: first)
        while start.daysSinceEpoch <= last.daysSinceEpoch {
            starts.append(start)
            start = self.start(around: start, adding: 1)
        }
        return starts
    }

    /// What people call the unit that begins with a day: `2026-03-14`, `2026-W11`, `2026-03`, `2026-Q1`, `2026-H1`, `2026`.
    package func name(of start: CivilDate) -> String {
        let year = String(start.text.prefix { $0 != "-" })
        switch self {
        case .day: return start.text
        case .week:
            // The week belongs to the year that its Thursday is in.
            let thursday = start.adding(days: 3)
            let days = thursday.daysSinceEpoch - CivilDate(firstOfMonth: 1, in: thursday.year).daysSinceEpoch
            let week = days / 7 + 1
            return "\(thursday.text.prefix { $0 != "-" })-W\(week < 10 ? "0" : "")\(week)"
        case .month: return String(start.text.dropLast(3))
        case .quarter: return "\(year)-Q\((start.month - 1) / 3 + 1)"
        case .half: return "\(year)-H\((start.month - 1) / 6 + 1)"
        case .year: return year
        }
    }

    private var months: Int {
        switch self {
        case .day, .week: 0
        case .month: 1
        case .quarter: 3
        case .half: 6
        case .year: 12
        }
    }
}
