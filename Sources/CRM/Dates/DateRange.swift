/// Two moments, both included, as the portal's filters take them: `YYYY-MM-DDTHH:MM:SS±HH:MM`.
package struct DateRange: Hashable, Sendable {
    /// The first second.
    package let start: String
    /// The last second.
    package let end: String

    /// Creates a range from two timestamps.
    package init(start: String, end: String) {
        self.start = start
        self.end = end
    }

    /// The whole days from the first to the last one in a time zone; each end carries the offset that holds there.
    package init(from first: CivilDate, through last: CivilDate, in zone: TimeZoneRules) {
        start = zone.timestamp(zone.startOfDay(first))
        end = zone.timestamp(zone.startOfDay(last.adding(days: 1)) - 1)
    }
}
