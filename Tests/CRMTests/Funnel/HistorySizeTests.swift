import Testing

@testable import CRM

struct HistorySizeTests {
    @Test(arguments: [
        (0, 0, 0, 2), (249, 249, 0, 2), (250, 249, 0, 3), (2749, 2750, 0, 5), (10, 100_000, 0, 42), (10, 10, 1, 4),
    ])
    func `knows what reading costs`(records: Int, rows: Int, changes: Int, requests: Int) {
        #expect(HistorySize(records: records, rows: rows, changes: changes).requests == requests)
    }

    @Test func `refuses more than the limit`() {
        let size = HistorySize(records: 10, rows: 100_000)

        #expect(throws: AggregationCost(requests: 42, rows: 100_010, limit: 41)) { try size.check(41) }
        #expect(throws: Never.self) { try size.check(42) }
    }
}
