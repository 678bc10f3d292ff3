/// A rule for all years, in the form of the variable TZ of POSIX: `EET-2EEST,M3.5.0/3,M10.5.0/4`.
struct TimeZoneRule: Hashable, Sendable {
    /// A moment at which the rule changes the clocks, and what holds from then on.
    struct Change: Hashable, Sendable {
        var at: Int64
        var offset: Int
    }

    /// Standard time, and the other time with the days on which it starts and ends.
    private struct Saving: Hashable, Sendable {
        var offset: Int
        var start: TimeZoneRuleDay
        var end: TimeZoneRuleDay
    }

    private let standard: Int
    private let saving: Saving?

    /// Reads a rule; `nil` where the text is none.
    init?(_ text: String) {
        var scanner = TimeZoneRuleScanner(text)
        guard scanner.name(), let behind = scanner.time() else { return nil }
        standard = -behind
        guard !scanner.isAtEnd else {
            saving = nil
            return
        }
        guard scanner.name() else { return nil }
        let savingBehind = scanner.isAt(",") ? behind - 3_600 : scanner.time()
        guard let savingBehind, scanner.skip(","), let start = scanner.day(), scanner.skip(","),
            let end = scanner.day(), scanner.isAtEnd
        else { return nil }
        saving = Saving(offset: -savingBehind, start: start, end: end)
    }

    /// How many seconds local clocks are ahead of UTC.
    func offset(at moment: Int64) -> Int {
        changes(around: moment).last { $0.at <= moment }?.offset ?? standard
    }

    /// The changes of the year that a moment is in, of the one before and of the one after, in order.
    ///
    /// Where one change ends the other time and another starts it in the same second, the start counts: so rules are
    /// written whose other time lasts all year.
    func changes(around moment: Int64) -> [Change] {
        guard let saving else { return [] }
        let days = (moment + Int64(standard)).flooredQuotient(by: 86_400)
        let year = CivilDate(daysSinceEpoch: Int(days)).year
        return (year - 1...year + 1)
            .flatMap { year in
                [
                    Change(at: saving.start.moment(in: year) - Int64(standard), offset: saving.offset),
                    Change(at: saving.end.moment(in: year) - Int64(saving.offset), offset: standard),
                ]
            }
            .sorted { ($0.at, $0.offset == saving.offset ? 1 : 0) < ($1.at, $1.offset == saving.offset ? 1 : 0) }
    }
}
