/// The portal's local time: a fixed distance from UTC.
struct PortalZone: Hashable, Sendable {
    static let secondsPerDay = 86_400

    /// How far local time is ahead of UTC, in seconds.
    let offset: Int

    /// The moment as `YYYY-MM-DDThh:mm:ss+hh:mm`.
    func iso(_ moment: Int) -> String {
        let (day, seconds) = local(moment)
        return "\(Self.civil(day))T\(Self.clock(seconds))\(suffix)"
    }

    /// The moment as `YYYY-MM-DD hh:mm:ss`, as a database writes it.
    func plain(_ moment: Int) -> String {
        let (day, seconds) = local(moment)
        return "\(Self.civil(day)) \(Self.clock(seconds))"
    }

    /// The number of the local day that contains a moment, counted from 1970-01-01.
    func day(of moment: Int) -> Int { local(moment).day }

    /// The moment at which a local day starts.
    func start(ofDay day: Int) -> Int { day * Self.secondsPerDay - offset }

    private func local(_ moment: Int) -> (day: Int, seconds: Int) {
        let shifted = moment + offset
        let day = shifted >= 0 ? shifted / Self.secondsPerDay : (shifted + 1) / Self.secondsPerDay - 1
        return (day, shifted - day * Self.secondsPerDay)
    }

    private var suffix: String {
        let minutes = abs(offset) / 60
        return (offset < 0 ? "-" : "+") + Self.two(minutes / 60) + ":" + Self.two(minutes % 60)
    }

    /// The date of a day as `YYYY-MM-DD`.
    static func civil(_ day: Int) -> String {
        // Counted in years that start in March, so that the leap day is the last day of its year.
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-" + two(month) + "-"
            + two(dayOfMonth)
    }

    /// The number of the day with a date, counted from 1970-01-01.
    static func day(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func clock(_ seconds: Int) -> String {
        two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
