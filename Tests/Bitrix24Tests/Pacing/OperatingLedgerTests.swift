import JSONCore
import Testing

@testable import Bitrix24

struct OperatingLedgerTests {
    private let start = ErasedClock.Instant(sinceStart: .zero)
    private let ledger = OperatingLedger()

    @Test func `knows when a method runs again`() throws {
        try record(#"{"operating":478.2,"operating_reset_at":1700000600,"finish":1700000000.5}"#)

        let release = ledger.release(of: "CRM.deal.list", at: start)

        #expect(release?.epochSeconds == 1_700_000_600)
        #expect(release?.moment == start.advanced(by: .seconds(599.5)))
        #expect(ledger.release(of: "crm.lead.list", at: start) == nil)
        #expect(ledger.release(of: "crm.deal.list", at: start.advanced(by: .seconds(600))) == nil)
    }

    @Test(arguments: [
        "{}", "[]", #"{"operating":0,"operating_reset_at":1700000600,"finish":1700000000}"#,
        #"{"operating":1,"finish":1700000000}"#,
        #"{"operating":1,"operating_reset_at":"2026-01-01T00:00:00+03:00","finish":1}"#,
        #"{"operating":1,"operating_reset_at":1700000600}"#, #"{"operating":1,"operating_reset_at":1e300,"finish":1}"#,
        #"{"operating":1,"operating_reset_at":1e300,"finish":1e300}"#,
    ])
    func `takes no notice of what says nothing`(time: String) throws {
        try record(time)

        #expect(ledger.release(of: "crm.deal.list", at: start) == nil)
    }

    private func record(_ time: String) throws {
        ledger.record(try JSONDocument(parsing: time).root, of: "crm.deal.list", at: start)
    }
}
