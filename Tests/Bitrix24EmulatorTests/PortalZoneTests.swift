import Foundation
import Testing

@testable import Bitrix24Emulator

struct PortalZoneTests {
    private let moscow = PortalZone(offset: 3 * 3600)

    @Test(arguments: [-9000, 0, 3600, 10_800, 20_700])
    func `writes moments as Foundation does`(offset: Int) {
        let zone = PortalZone(offset: offset)
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: offset)
        formatter.dateFormat = "yyyy-MM-dd'T'HH:mm:ssxxx"
        var random = SplitMix64(seed: 7)

        for _ in 0..<500 {
            let moment = random.number(in: -2_000_000_000...7_000_000_000)
            let expected = formatter.string(from: Date(timeIntervalSince1970: Double(moment)))
            #expect(zone.iso(moment) == expected)
            #expect(zone.moment(expected) == moment)
        }
    }

    @Test(
        arguments: [
            ("2026-11-18", "2026-11-18T00:00:00+03:00"), ("18.11.2026", "2026-11-18T00:00:00+03:00"),
            ("2026-11-18 09:05:07", "2026-11-18T09:05:07+03:00"), ("2026-11-18T09:05", "2026-11-18T09:05:00+03:00"),
            ("2026-11-18T09:05:07.250+03:00", "2026-11-18T09:05:07+03:00"),
            ("2026-11-18T06:05:07Z", "2026-11-18T09:05:07+03:00"),
            ("2026-11-18T01:05:07-0500", "2026-11-18T09:05:07+03:00"),
            ("2026-11-18T06:05:07 00:00", "2026-11-18T09:05:07+03:00"), (" 2026-1-2 ", "2026-01-02T00:00:00+03:00"),
        ]
    )
    func `reads the forms that the portal takes`(text: String, expected: String) throws {
        #expect(moscow.iso(try #require(moscow.moment(text))) == expected)
    }

    @Test(arguments: [
        "", "soon", "2026", "2026-13-01", "2026-11-18T", "2026-11-18T25:00", "2026-11-18X", "18/11/2026", "-1",
    ])
    func `refuses what is no date`(text: String) {
        #expect(moscow.moment(text) == nil)
    }
}
