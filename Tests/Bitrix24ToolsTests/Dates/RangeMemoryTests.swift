import CRM
import Testing

@testable import Bitrix24Tools

struct RangeMemoryTests {
    @Test func `gives what a hint names on the day, however often and in whatever order it is asked`() throws {
        let moscow = try TimeZoneRules(identifier: "Europe/Moscow")
        let memory = RangeMemory()

        for hours: Int64 in [0, 8, 9, 33, 8] {
            let now = 1_795_003_200 + hours * 3_600
            for hint in DateHint.allCases {
                #expect(memory.range(of: hint, now: now, in: moscow) == hint.range(now: now, in: moscow))
            }
        }
    }
}
