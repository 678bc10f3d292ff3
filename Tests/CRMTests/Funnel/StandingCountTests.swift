import FoundationEssentials
import JSONCore
import Testing

@testable import CRM

struct StandingCountTests {
    private static let changes =
        SampleWays.changes(1, [(0, "NEW"), (10, "PREP"), (30, "EXEC"), (50, "WON")])
        + SampleWays.changes(2, [(0, "NEW"), (20, "EXEC"), (25, "LOSE")])
        + SampleWays.changes(3, [(5, "NEW"), (6, "PREP"), (8, "NEW")])
        + SampleWays.changes(4, [(2, "NEW"), (12, "C1:NEW")])
        + SampleWays.changes(5, [(1, "C1:NEW"), (40, "PREP")])
        + SampleWays.changes(6, [(3, "OLD")])

    private static let moments: [(Int64, [String: Int])] = [
        (0, [:]), (1, ["NEW": 2]), (7, ["NEW": 3, "PREP": 1, "OLD": 1]), (10, ["NEW": 4, "OLD": 1]),
        (21, ["NEW": 1, "PREP": 1, "EXEC": 1, "OLD": 1]),
        (100, ["NEW": 1, "PREP": 1, "WON": 1, "LOSE": 1, "OLD": 1]),
    ]

    private func count(before hour: Int64, of changes: [StageChange] = changes) -> StandingCount {
        var count = StandingCount(stages: SampleWays.stages, pipeline: "0", before: hour * 3600)
        for change in changes { count.add(change) }
        return count
    }

    @Test(arguments: moments)
    func `counts the last stage of each record before a moment`(hour: Int64, expected: [String: Int]) {
        for changes in [Self.changes, Self.changes.reversed()] {
            let result = count(before: hour, of: changes).result()
            let standing = result.stages.filter { $0.records > 0 }.map { ($0.stage.id, $0.records) }
            #expect(Dictionary(uniqueKeysWithValues: standing) == expected)
        }
    }

    @Test func `adds up what the records are worth today, and names those that are deleted`() {
        var count = count(before: 21)
        count.add(SampleWays.record(1, "WON", amount: 100, "RUB"))
        count.add(SampleWays.record(2, "LOSE", amount: 7, "USD"))
        #expect(count.absentRecords == [3, 6])
        count.add(SampleWays.record(6, "NEW", amount: 5, "RUB"))

        let result = count.result()
        let table = StandingTable(result)

        #expect(result.records == 4)
        #expect(result.deleted == 1)
        #expect(table.columns == ["stage", "records", "amount today RUB", "amount today USD"])
        #expect(table.rows[1] == ["Preparation", 1, 100, 0])
        #expect(table.rows[2] == ["Work", 1, 0, 7])
        #expect(table.rows.last == ["OLD", 1, 5, 0])
        #expect(table.open == [4, 105, 7])
    }

    @Test func `tells records without history from those that came from another pipeline later`() {
        var count = count(before: 21)
        count.add(SampleWays.record(5, "PREP"))
        count.add(SampleWays.record(50, "NEW"))

        #expect(count.result().withoutHistory == 1)
    }
}
