/// A stretch of time; either end may be open.
package struct Period: Hashable, Sendable {
    /// The first second, since 1970; `nil` where there is no beginning.
    package var start: Int64?
    /// The first second behind it; `nil` where there is no end.
    package var end: Int64?

    /// Creates a stretch of time.
    package init(start: Int64? = nil, end: Int64? = nil) {
        self.start = start
        self.end = end
    }

    /// The whole days from the first to the last one in a time zone.
    package init(from first: CivilDate, through last: CivilDate, in zone: TimeZoneRules) {
        self.init(start: zone.startOfDay(first), end: zone.startOfDay(last.adding(days: 1)))
    }

    /// All time.
    package static let always = Period()

    /// The first day in a time zone; `nil` where there is no beginning.
    package func firstDay(in zone: TimeZoneRules) -> CivilDate? { start.map(zone.date) }

    /// The last day in a time zone; `nil` where there is no end.
    package func lastDay(in zone: TimeZoneRules) -> CivilDate? { end.map { zone.date(at: $0 - 1) } }

    /// Whether a moment lies in it.
    package func contains(_ moment: Int64) -> Bool {
        (start.map { $0 <= moment } ?? true) && (end.map { moment < $0 } ?? true)
    }

    /// Both ends as a reader sees them: days where it consists of whole ones, else timestamps; `…` where there is none.
    package func text(in zone: TimeZoneRules) -> String {
        let isWhole = [start, end].allSatisfy { moment in
            moment.map { zone.startOfDay(zone.date(at: $0)) == $0 } ?? true
        }
        guard isWhole else {
            return Self.text(start.map(zone.timestamp), end.map { zone.timestamp($0 - 1) })
        }
        return Self.text(firstDay(in: zone)?.text, lastDay(in: zone)?.text)
    }

    private static func text(_ first: String?, _ last: String?) -> String {
        if let first, first == last { return first }
        return "\(first ?? "…") … \(last ?? "…")"
    }
}

extension CivilDate {
    /// Reads the day that a text begins with, `YYYY-MM-DD`.
    package init?(text: some StringProtocol) {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day as `YYYY-MM-DD`.
    package var text: String {
        func padded(_ number: Int, to width: Int) -> String {
            let digits = String(abs(number))
            return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }
}
