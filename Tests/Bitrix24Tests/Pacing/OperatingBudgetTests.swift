import JSONCore
import Testing

@testable import Bitrix24

struct OperatingBudgetTests {
    private let start = ErasedClock.Instant(sinceStart: .zero)

    @Test func `knows when a method runs again`() throws {
        let budget = try budget(after: #"{"operating":478.2,"operating_reset_at":1700000600,"finish":1700000000.5}"#)

        let release = budget.release(of: "CRM.deal.list", at: start)

        #expect(release?.epochSeconds == 1_700_000_600)
        #expect(release?.moment == start.advanced(by: .seconds(599.5)))
        #expect(budget.release(of: "crm.lead.list", at: start) == nil)
        #expect(budget.release(of: "crm.deal.list", at: start.advanced(by: .seconds(600))) == nil)
    }

    @Test(arguments: [
        "{}", "[]", #"{"operating":0,"operating_reset_at":1700000600,"finish":1700000000}"#,
        #"{"operating":1,"finish":1700000000}"#,
        #"{"operating":1,"operating_reset_at":"2026-01-01T00:00:00+03:00","finish":1}"#,
        #"{"operating":1,"operating_reset_at":1700000600}"#, #"{"operating":1,"operating_reset_at":1e300,"finish":1}"#,
        #"{"operating":1,"operating_reset_at":1e300,"finish":1e300}"#,
    ])
    func `takes no notice of what says nothing`(time: String) throws {
        let budget = try budget(after: time)

        #expect(budget.release(of: "crm.deal.list", at: start) == nil)
    }

    @Test(arguments: [(100.0, 0.0), (384, 0), (432, 3.5), (480, 7), (900, 7)])
    func `slows a method down that comes near its limit`(used: Double, pause: Double) throws {
        var budget = try budget(
            after: #"{"operating":\#(used),"operating_reset_at":1700000300,"finish":1700000000}"#
        )

        budget.start("crm.deal.list", at: start)

        let delay = start.duration(to: budget.start(of: "crm.deal.list", at: start))
        #expect(abs(delay / .seconds(1) - pause) < 0.001)
        #expect(budget.start(of: "crm.lead.list", at: start) == start)
    }

    @Test func `holds a blocked method until it runs again, and no other`() throws {
        var budget = try budget(after: #"{"operating":480,"operating_reset_at":1700000300,"finish":1700000000}"#)

        budget.block("crm.deal.list")

        let release = start.advanced(by: .seconds(300))
        #expect(budget.block(of: "crm.deal.list", at: start)?.moment == release)
        #expect(budget.start(of: "crm.deal.list", at: start) == release)
        #expect(budget.start(of: "crm.lead.list", at: start) == start)
        #expect(budget.start(of: "crm.deal.list", at: release) == release)
    }

    private func budget(after time: String) throws -> OperatingBudget {
        var budget = OperatingBudget()
        budget.record(try JSONDocument(parsing: time).root, of: "crm.deal.list", at: start)
        return budget
    }
}
