import CRM
import Synchronization

/// The ranges of named stretches of time as they were written before: they stay the same for a day.
final class RangeMemory: Sendable {
    private let ranges = Mutex<[DateHint: (today: CivilDate, range: DateRange)]>([:])

    /// The days that a hint names, as seen in a time zone at a moment in seconds since 1970.
    ///
    /// - Parameter zone: The same in each call.
    func range(of hint: DateHint, now: Int64, in zone: TimeZoneRules) -> DateRange {
        let today = zone.date(at: now)
        if let known = ranges.withLock({ $0[hint] }), known.today == today { return known.range }
        let range = hint.range(today: today, in: zone)
        ranges.withLock { $0[hint] = (today, range) }
        return range
    }
}
