import CRM
import Testing

@testable import Bitrix24Tools

struct DateHintTests {
    /// 2026-11-18 12:00:00 UTC, a Wednesday.
    private let wednesday: Int64 = 1_795_003_200

    @Test(arguments: [
        (DateHint.today, "2026-11-18T00:00:00+03:00", "2026-11-18T23:59:59+03:00"),
        (.yesterday, "2026-11-17T00:00:00+03:00", "2026-11-17T23:59:59+03:00"),
        (.lastWeek, "2026-11-11T00:00:00+03:00", "2026-11-18T23:59:59+03:00"),
        (.thisWeek, "2026-11-16T00:00:00+03:00", "2026-11-22T23:59:59+03:00"),
        (.thisMonth, "2026-11-01T00:00:00+03:00", "2026-11-30T23:59:59+03:00"),
        (.lastMonth, "2026-10-01T00:00:00+03:00", "2026-10-31T23:59:59+03:00"),
        (.thisQuarter, "2026-10-01T00:00:00+03:00", "2026-12-31T23:59:59+03:00"),
        (.lastQuarter, "2026-07-01T00:00:00+03:00", "2026-09-30T23:59:59+03:00"),
    ])
    func `covers whole local days`(hint: DateHint, start: String, end: String) throws {
        let moscow = try TimeZoneRules(identifier: "Europe/Moscow")

        #expect(hint.range(now: wednesday, in: moscow) == DateRange(start: start, end: end))
    }

    @Test func `takes the local day, which may not be the day in UTC`() throws {
        let lateEvening = wednesday + 10 * 3_600
        let moscow = try TimeZoneRules(identifier: "Europe/Moscow")
        let losAngeles = try TimeZoneRules(identifier: "America/Los_Angeles")

        #expect(DateHint.today.range(now: lateEvening, in: .utc).start == "2026-11-18T00:00:00+00:00")
        #expect(DateHint.today.range(now: lateEvening, in: moscow).start == "2026-11-19T00:00:00+03:00")
        #expect(DateHint.today.range(now: lateEvening, in: losAngeles).start == "2026-11-18T00:00:00-08:00")
    }

    @Test(arguments: [
        // Winter time starts on 2026-10-25, summer time on 2026-03-29.
        ("Europe/Berlin", 1_793_102_400, "2026-10-20T00:00:00+02:00", "2026-10-27T23:59:59+01:00"),
        ("Europe/Berlin", 1_774_958_400, "2026-03-24T00:00:00+01:00", "2026-03-31T23:59:59+02:00"),
        // Summer time starts at midnight, so the first day of it starts at one o'clock.
        ("Africa/Cairo", 1_777_550_400, "2026-04-23T00:00:00+02:00", "2026-04-30T23:59:59+03:00"),
        ("Africa/Cairo", 1_778_068_800, "2026-04-29T00:00:00+03:00", "2026-05-06T23:59:59+03:00"),
        ("Asia/Beirut", 1_775_304_000, "2026-03-28T00:00:00+02:00", "2026-04-04T23:59:59+03:00"),
        ("Asia/Beirut", 1_775_390_400, "2026-03-29T01:00:00+03:00", "2026-04-05T23:59:59+03:00"),
        // Winter time starts at midnight: the last hour of the day before comes twice.
        ("Asia/Beirut", 1_792_929_600, "2026-10-18T00:00:00+03:00", "2026-10-25T23:59:59+02:00"),
    ])
    func `gives each end the offset that holds there`(zone: String, now: Int64, start: String, end: String) throws {
        let rules = try TimeZoneRules(identifier: zone)

        #expect(DateHint.lastWeek.range(now: now, in: rules) == DateRange(start: start, end: end))
    }

    @Test(arguments: [
        // Days of 23 and of 25 hours.
        ("Europe/Berlin", 1_774_778_400, "2026-03-29T00:00:00+01:00", "2026-03-29T23:59:59+02:00", 23),
        ("Europe/Berlin", 1_792_926_000, "2026-10-25T00:00:00+02:00", "2026-10-25T23:59:59+01:00", 25),
        ("America/New_York", 1_772_985_600, "2026-03-08T00:00:00-05:00", "2026-03-08T23:59:59-04:00", 23),
        ("America/New_York", 1_793_552_400, "2026-11-01T00:00:00-04:00", "2026-11-01T23:59:59-05:00", 25),
        // Iran changed its clocks at midnight, and gave it up in 2022.
        ("Asia/Tehran", 1_647_934_200, "2022-03-22T01:00:00+04:30", "2022-03-22T23:59:59+04:30", 23),
        ("Asia/Tehran", 1_663_745_400, "2022-09-21T00:00:00+04:30", "2022-09-21T23:59:59+03:30", 25),
        ("Asia/Tehran", 1_774_168_200, "2026-03-22T00:00:00+03:30", "2026-03-22T23:59:59+03:30", 24),
        ("Asia/Kolkata", 1_774_768_200, "2026-03-29T00:00:00+05:30", "2026-03-29T23:59:59+05:30", 24),
    ])
    func `covers a day on which the clocks change`(
        zone: String,
        now: Int64,
        start: String,
        end: String,
        hours: Int64
    ) throws {
        let rules = try TimeZoneRules(identifier: zone)
        let day = rules.date(at: now)

        #expect(DateHint.today.range(now: now, in: rules) == DateRange(start: start, end: end))
        #expect(rules.startOfDay(day.adding(days: 1)) - rules.startOfDay(day) == hours * 3_600)
    }

    @Test func `leaves no second out between one day and the next`() throws {
        for zone in ["Europe/Moscow", "America/Havana", "Asia/Beirut", "Africa/Cairo", "Australia/Lord_Howe", "UTC"] {
            let rules = try TimeZoneRules(identifier: zone)
            for day in 20_300..<21_100 {
                let date = CivilDate(daysSinceEpoch: day)
                let start = rules.startOfDay(date)

                #expect(rules.date(at: start) == date)
                #expect(rules.date(at: start - 1) == date.adding(days: -1))
            }
        }
    }

    @Test func `reaches over the ends of years`() {
        let newYear: Int64 = 1_767_225_600

        #expect(DateHint.yesterday.range(now: newYear, in: .utc).start == "2025-12-31T00:00:00+00:00")
        #expect(DateHint.lastMonth.range(now: newYear, in: .utc).start == "2025-12-01T00:00:00+00:00")
        #expect(DateHint.lastQuarter.range(now: newYear, in: .utc).end == "2025-12-31T23:59:59+00:00")
        #expect(DateHint.thisWeek.range(now: newYear, in: .utc).start == "2025-12-29T00:00:00+00:00")
    }

    @Test func `has the names that callers use`() {
        #expect(
            DateHint.allCases.map(\.rawValue) == [
                "today", "yesterday", "last_week", "this_week", "this_month", "last_month", "this_quarter",
                "last_quarter",
            ]
        )
    }
}
