/// A day of the proleptic Gregorian calendar, in no time zone.
package struct CivilDate: Hashable, Sendable {
    /// The year.
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int
    /// The day of the month, from 1.
    package let day: Int

    /// The first day of a month; months beyond 1 to 12 count on into other years.
    package init(firstOfMonth month: Int, in year: Int) {
        let months = year * 12 + month - 1
        self.init(checkedYear: months.flooredQuotient(by: 12), month: months.flooredRemainder(by: 12) + 1, day: 1)
    }

    /// The day so many days after 1970-01-01.
    ///
    /// Years are counted from March here, so that the leap day is the last of its year and months have a fixed length
    /// before it.
    package init(daysSinceEpoch days: Int) {
        let shifted = days + Self.daysFromMarchOfYear0
        let era = shifted.flooredQuotient(by: Self.daysInEra)
        let dayOfEra = shifted.flooredRemainder(by: Self.daysInEra)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            checkedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    /// A day of the calendar; `nil` where there is no such day, or the year has not four digits.
    package init?(year: Int, month: Int, day: Int) {
        guard (1000...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let first = CivilDate(firstOfMonth: month, in: year)
        guard day <= first.firstOfMonth(adding: 1).daysSinceEpoch - first.daysSinceEpoch else { return nil }
        self = first.adding(days: day - 1)
    }

    private init(checkedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    private static let daysInEra = 146_097
    private static let daysFromMarchOfYear0 = 719_468

    /// How many days after 1970-01-01 the day is.
    package var daysSinceEpoch: Int {
        let yearFromMarch = month <= 2 ? year - 1 : year
        let era = yearFromMarch.flooredQuotient(by: 400)
        let yearOfEra = yearFromMarch.flooredRemainder(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * Self.daysInEra + dayOfEra - Self.daysFromMarchOfYear0
    }

    /// How many days after a Monday the day is, 0 to 6.
    package var daysSinceMonday: Int { (daysSinceEpoch + 3).flooredRemainder(by: 7) }

    /// The day so many days later, or earlier where the number is negative.
    package func adding(days: Int) -> CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch + days) }

    /// The first day of the month so many months later.
    package func firstOfMonth(adding months: Int = 0) -> CivilDate {
        CivilDate(firstOfMonth: month + months, in: year)
    }

    /// The first day of the quarter so many quarters later.
    package func firstOfQuarter(adding quarters: Int = 0) -> CivilDate {
        CivilDate(firstOfMonth: (month - 1) / 3 * 3 + 1 + quarters * 3, in: year)
    }

    static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }
}
