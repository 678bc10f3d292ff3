import Testing

@testable import CRM

struct TimeZoneRuleTests {
    @Test(arguments: [
        ("MSK-3", 1_800_000_000, 10_800),
        ("<+0530>-5:30", 1_800_000_000, 19_800),
        ("<-03>3", 1_800_000_000, -10_800),
        // 2027-03-28 01:00:00 UTC is when summer time starts.
        ("CET-1CEST,M3.5.0,M10.5.0/3", 1_806_195_599, 3_600),
        ("CET-1CEST,M3.5.0,M10.5.0/3", 1_806_195_600, 7_200),
        // The southern hemisphere has summer time over the new year.
        ("NZST-12NZDT,M9.5.0,M4.1.0/3", 1_798_761_600, 46_800),
        // Winter time is the other one here, one hour behind.
        ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_798_761_600, 0),
        // The other time holds all year.
        ("XXX3EDT4,0/0,J365/23", 1_798_761_600, -14_400),
        ("XXX3EDT4,0/0,J365/23", 1_798_772_400, -14_400),
        // Times before midnight and after the end of the day.
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1_806_195_600, -3_600),
        ("IST-2IDT,M3.4.4/26,M10.5.0", 1_806_019_199, 7_200),
        ("IST-2IDT,M3.4.4/26,M10.5.0", 1_806_019_200, 10_800),
        // Day 60 without a leap day is the first of March, always.
        ("AAA0BBB,J60/0,J300/0", 1_835_481_599, 0),
        ("AAA0BBB,J60/0,J300/0", 1_835_481_600, 3_600),
        // Day 59 with leap days is 29 February in 2028.
        ("AAA0BBB,59/0,300/0", 1_835_395_200, 3_600),
    ])
    func `tells the offset of a moment`(text: String, moment: Int64, offset: Int) throws {
        let rule = try #require(TimeZoneRule(text))

        #expect(rule.offset(at: moment) == offset)
    }

    @Test(arguments: [
        "", "MSK", "M-3", "MSK-168", "MSK-3MSD", "MSK-3MSD,M3.5.0", "MSK-3MSD,M13.5.0,M10.5.0",
        "MSK-3MSD,M3.6.0,M10.5.0",
        "MSK-3MSD,M3.5.7,M10.5.0", "MSK-3MSD,J0,J5", "MSK-3MSD,366,J5", "MSK-3MSD,M3.5.0,M10.5.0,", "<+03-3",
        "MSK-3:60",
    ])
    func `refuses what is no rule`(text: String) {
        #expect(TimeZoneRule(text) == nil)
    }
}
