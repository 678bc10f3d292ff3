import Foundation
import Testing

@testable import CRM

/// Compares the rules of every zone of the system with Foundation's, which come from ICU's own copy of the same data.
struct TimeZoneComparisonTests {
    /// Names that ICU gives the rules of a city, as tzdata does since 2024b.
    ///
    /// Debian and its kin still build files with rules of their own for them. Both agree on the city.
    private static let cities = ["EET": "Europe/Athens", "WET": "Europe/Lisbon"]

    @Test func `has the offsets of another implementation in every zone, 1970 to 2100`() throws {
        #expect(Self.identifiers.count > 300)

        for identifier in Self.identifiers {
            let rules = try TimeZoneRules(identifier: Self.cities[identifier] ?? identifier)
            let other = try #require(TimeZone(identifier: identifier))

            let difference = Self.moments(of: rules).first { moment in
                rules.offset(at: moment) != other.secondsFromGMT(for: Date(epoch: moment))
            }

            #expect(difference == nil, "\(identifier) differs at \(rules.timestamp(difference ?? 0))")
        }
    }

    @Test func `begins days when another implementation does, around every change of the clocks`() throws {
        for identifier in Self.identifiers {
            let rules = try TimeZoneRules(identifier: Self.cities[identifier] ?? identifier)
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = try #require(TimeZone(identifier: identifier))
            let changes = Self.changes(of: rules, from: 2015, to: 2035)
            let days = Set(changes.flatMap { change in (-1...1).map { rules.date(at: change.at + $0 * 86_400) } })

            let difference = days.first { day in
                let start = rules.startOfDay(day)
                return Date(epoch: start) != calendar.startOfDay(for: Date(epoch: start + 43_200))
            }

            #expect(difference == nil, "\(identifier) differs")
        }
    }

    /// The names of all zones that the system has, but for copies of the whole folder.
    private static let identifiers: [String] = {
        let folder = "/usr/share/zoneinfo"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            !name.hasPrefix("posix") && !name.hasPrefix("right") && name != "localtime"
                && FileManager.default.contents(atPath: "\(folder)/\(name)")?.starts(with: Data("TZif".utf8)) == true
        }
    }()

    /// One moment a quarter, and the seconds around every change up to 2040.
    private static func moments(of rules: TimeZoneRules) -> [Int64] {
        stride(from: 0, through: 4_118_000_400, by: 7_800_000)
            + changes(of: rules, from: 1970, to: 2040).flatMap { [$0.at - 1, $0.at] }
    }

    private static func changes(of rules: TimeZoneRules, from first: Int, to last: Int) -> [TimeZoneRules.Transition] {
        (first...last).flatMap { year in
            let start = Int64(CivilDate(firstOfMonth: 1, in: year).daysSinceEpoch) * 86_400
            let end = Int64(CivilDate(firstOfMonth: 13, in: year).daysSinceEpoch) * 86_400
            return rules.transitions(in: start...end)
        }
    }
}

extension Date {
    fileprivate init(epoch: Int64) {
        self.init(timeIntervalSince1970: Double(epoch))
    }
}
