package import CRM

/// A stretch of time that a caller names instead of writing two dates.
package enum DateHint: String, CaseIterable, Codable, Hashable, Sendable {
    case today
    case yesterday
    /// The seven days before today, and today.
    case lastWeek = "last_week"
    /// The week from Monday to Sunday that today is in.
    case thisWeek = "this_week"
    case thisMonth = "this_month"
    case lastMonth = "last_month"
    case thisQuarter = "this_quarter"
    case lastQuarter = "last_quarter"

    /// The days that the hint names, as seen in a time zone at a moment in seconds since 1970.
    package func range(now: Int64, in zone: TimeZoneRules) -> DateRange {
        range(today: zone.date(at: now), in: zone)
    }

    /// The days that the hint names, as seen in a time zone on a day.
    func range(today: CivilDate, in zone: TimeZoneRules) -> DateRange {
        let (first, last) = days(around: today)
        return DateRange(from: first, through: last, in: zone)
    }

    private func days(around today: CivilDate) -> (first: CivilDate, last: CivilDate) {
        switch self {
        case .today: (today, today)
        case .yesterday: (today.adding(days: -1), today.adding(days: -1))
        case .lastWeek: (today.adding(days: -7), today)
        case .thisWeek: (today.adding(days: -today.daysSinceMonday), today.adding(days: 6 - today.daysSinceMonday))
        case .thisMonth: (today.firstOfMonth(), today.firstOfMonth(adding: 1).adding(days: -1))
        case .lastMonth: (today.firstOfMonth(adding: -1), today.firstOfMonth().adding(days: -1))
        case .thisQuarter: (today.firstOfQuarter(), today.firstOfQuarter(adding: 1).adding(days: -1))
        case .lastQuarter: (today.firstOfQuarter(adding: -1), today.firstOfQuarter().adding(days: -1))
        }
    }
}
