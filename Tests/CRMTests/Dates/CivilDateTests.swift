import Foundation
import Testing

@testable import CRM

struct CivilDateTests {
    @Test func `counts days as the calendar of another implementation does`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))

        for days in stride(from: -100_000, through: 200_000, by: 13) {
            let date = CivilDate(daysSinceEpoch: days)
            let moment = Date(timeIntervalSince1970: Double(days) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: moment)

            #expect([date.year, date.month, date.day] == [parts.year, parts.month, parts.day])
            #expect(date.daysSinceMonday == parts.weekday.map { ($0 + 5) % 7 })
            #expect(date.daysSinceEpoch == days)
        }
    }

    @Test(arguments: [
        (2026, 13, "2027-1"), (2026, 0, "2025-12"), (2026, -11, "2025-1"), (2026, 25, "2028-1"), (2026, 12, "2026-12"),
    ])
    func `counts months on into other years`(year: Int, month: Int, expected: String) {
        let date = CivilDate(firstOfMonth: month, in: year)

        #expect("\(date.year)-\(date.month)" == expected)
        #expect(date.day == 1)
    }

    @Test func `finds the first day of quarters`() {
        let date = CivilDate(firstOfMonth: 2, in: 2026).adding(days: 27)

        #expect(date.firstOfQuarter() == CivilDate(firstOfMonth: 1, in: 2026))
        #expect(date.firstOfQuarter(adding: 1) == CivilDate(firstOfMonth: 4, in: 2026))
        #expect(date.firstOfQuarter(adding: -1) == CivilDate(firstOfMonth: 10, in: 2025))
    }
}
