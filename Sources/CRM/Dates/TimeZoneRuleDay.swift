/// The day of a year on which clocks change, and when on that day.
struct TimeZoneRuleDay: Hashable, Sendable {
    /// How the day is named.
    enum Form: Hashable, Sendable {
        /// `M3.5.0`: a weekday (0 is Sunday) of a month; week 5 is the last.
        case weekday(Int, week: Int, month: Int)
        /// `J60`: a day from 1 to 365 in years that never have a leap day.
        case julian(Int)
        /// `59`: a day from 0 to 365, leap days counted.
        case ordinal(Int)
    }

    var form: Form
    /// Seconds after midnight; below 0 and above a day are allowed.
    var second: Int

    /// The moment in a year, in local seconds since 1970.
    func moment(in year: Int) -> Int64 {
        Int64(date(in: year).daysSinceEpoch) * 86_400 + Int64(second)
    }

    private func date(in year: Int) -> CivilDate {
        let newYear = CivilDate(firstOfMonth: 1, in: year)
        switch form {
        case .ordinal(let day): return newYear.adding(days: day)
        case .julian(let day): return newYear.adding(days: CivilDate.isLeap(year) && day >= 60 ? day : day - 1)
        case .weekday(let weekday, let week, let month):
            let first = CivilDate(firstOfMonth: month, in: year)
            let daysToWeekday = (weekday - (first.daysSinceMonday + 1)).flooredRemainder(by: 7)
            let date = first.adding(days: daysToWeekday + (week - 1) * 7)
            return date.month == first.month ? date : date.adding(days: -7)
        }
    }
}
