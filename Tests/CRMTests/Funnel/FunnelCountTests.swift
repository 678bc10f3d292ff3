import FoundationEssentials
import JSONCore
import Testing

@testable import CRM

struct FunnelCountTests {
    /// Won, lost after a skip, back at the first stage, gone to another pipeline, without history.
    private static let records = [
        SampleWays.record(1, "WON", amount: 100, "RUB", groups: ["7"]),
        SampleWays.record(2, "LOSE", amount: 50, "USD", groups: ["7"]),
        SampleWays.record(3, "NEW", amount: 10, "RUB", groups: ["8"]),
        SampleWays.record(4, "C1:NEW", pipeline: "1", amount: 1000, "RUB", groups: ["8"]),
        SampleWays.record(5, "PREP", groups: ["8"]),
    ]
    private static let changes =
        SampleWays.changes(1, [(0, "NEW"), (10, "PREP"), (30, "EXEC"), (50, "WON")])
        + SampleWays.changes(2, [(0, "NEW"), (20, "EXEC"), (25, "LOSE")])
        + SampleWays.changes(3, [(5, "NEW"), (6, "PREP"), (8, "NEW")])
        + SampleWays.changes(4, [(2, "NEW"), (12, "C1:NEW")])
        + SampleWays.changes(99, [(0, "NEW"), (1, "WON")])

    private func count(_ records: [FunnelRecord], _ changes: [StageChange]) -> FunnelCount {
        var count = FunnelCount(stages: SampleWays.stages, pipeline: "0", now: 100 * 3600)
        for record in records { count.add(record) }
        for change in changes { count.add(change) }
        return count
    }

    @Test func `counts who entered and who reached each stage`() {
        let result = count(Self.records, Self.changes).result()

        #expect(result.stages.map(\.stage.id) == ["NEW", "PREP", "EXEC", "WON", "LOSE", "APOLOGY"])
        #expect(result.stages.map(\.entered) == [4, 2, 2, 1, 1, 0])
        #expect(result.stages.map(\.reached) == [4, 3, 2, 1, nil, nil])
        #expect(result.stages.map(\.thereNow) == [1, 1, 0, 1, 1, 0])
        #expect(result.stages.map(\.amountsNow) == [["RUB": 10], [:], [:], ["RUB": 100], ["USD": 50], [:]])
        #expect(result.withoutHistory == 1)
        #expect(result.differing == 0)
    }

    @Test func `adds up the stays of a record, and counts who is still there up to now`() {
        let result = count(Self.records, Self.changes).result()

        #expect(result.stages.map { $0.hours(percentile: 50) } == [15, 11, 12.5, nil, nil, nil])
        #expect(result.stages.map { $0.hours(percentile: 90) } == [93, 20, 20, nil, nil, nil])
    }

    @Test func `tells what became of all records and of each group`() {
        let result = count(Self.records, Self.changes).result()
        let whole = result.whole

        #expect([whole.created, whole.open, whole.won, whole.lost, whole.movedAway] == [5, 2, 1, 1, 1])
        #expect(whole.medianDaysToWin?.digits == "2.1")
        #expect(whole.wonAmounts == ["RUB": 100])
        #expect(result.groups["7"]?.created == 2)
        #expect(result.groups["7"]?.won == 1)
        #expect(result.groups["8"]?.movedAway == 1)
        #expect(result.groups["8"]?.open == 2)
    }

    @Test func `does not depend on the order of the rows, nor on rows that come twice`() {
        let expected = FunnelTable(count(Self.records, Self.changes).result()).stages.rows

        let other = FunnelTable(count(Self.records.reversed(), Self.changes.reversed() + Self.changes).result())

        #expect(other.stages.rows == expected)
    }

    @Test func `writes conversions of what was reached`() {
        let rows = FunnelTable(count(Self.records, Self.changes).result()).stages.rows

        #expect(rows[0] == ["New", 4, 4, "", 100, 15, 93, 1, 10, 0])
        #expect(rows[1] == ["Preparation", 2, 3, 75, 75, 11, 20, 1, 0, 0])
        #expect(rows[2].map(\.text) == [#""Work""#, "2", "2", "66.7", "50", "12.5", "20", "0", "0", "0"])
        #expect(rows[3] == ["Won", 1, 1, 50, 25, "", "", 1, 100, 0])
        #expect(rows[4] == ["Lost", 1, "", "", 25, "", "", 1, 0, 50])
        #expect(rows[5] == ["Analysis", 0, "", "", 0, "", "", 0, 0, 0])
    }

    @Test func `names the stage that lost records were in before they were lost the last time`() {
        let result = count(
            [
                SampleWays.record(1, "LOSE"), SampleWays.record(2, "LOSE"), SampleWays.record(3, "APOLOGY"),
                SampleWays.record(4, "LOSE"),
            ],
            SampleWays.changes(1, [(0, "NEW"), (5, "EXEC"), (6, "LOSE"), (7, "NEW"), (9, "LOSE")])
                + SampleWays.changes(2, [(0, "NEW"), (5, "LOSE"), (6, "LOSE")])
                + SampleWays.changes(3, [(0, "PREP"), (1, "LOSE"), (2, "APOLOGY")])
                + SampleWays.changes(4, [(0, "EXEC"), (5, "LOSE")])
        ).result()

        let rows = FunnelTable(result).losses.rows
        #expect(rows == [["Lost", 3, 75, "New", 2], ["Analysis", 1, 25, "Lost", 1]])
        #expect(result.stages.first { $0.stage.id == "LOSE" }?.entered == 4)
    }

    @Test func `ends a stay where a record goes to another pipeline, and begins another where it comes back`() {
        let result = count(
            [SampleWays.record(1, "EXEC")],
            SampleWays.changes(1, [(0, "NEW"), (10, "C1:NEW"), (15, "C1:EXEC"), (40, "EXEC")])
        ).result()

        #expect(result.stages[0].hours(percentile: 50) == 10)
        #expect(result.stages[2].hours(percentile: 50) == 60)
        #expect(result.stages.map(\.entered) == [1, 0, 1, 0, 0, 0])
        #expect(result.differing == 0)
    }

    @Test func `shows stages that are no longer in the pipeline behind the others`() {
        let result = count([SampleWays.record(1, "NEW")], SampleWays.changes(1, [(0, "OLD"), (4, "NEW")])).result()

        #expect(result.stages.last?.stage.id == "OLD")
        #expect(result.stages.last?.entered == 1)
        #expect(result.stages.last?.reached == nil)
        #expect(result.stages.last?.hours(percentile: 50) == 4)
        #expect(result.stages[0].reached == 1)
    }

    @Test func `says which records stand elsewhere than their history ends`() {
        let result = count([SampleWays.record(1, "PREP")], SampleWays.changes(1, [(0, "NEW")])).result()

        #expect(result.differing == 1)
    }

    @Test func `asks for records that went to another pipeline or were created in the period`() {
        let count = count([], Self.changes)

        #expect(count.absentRecords(createdIn: Period(start: 4 * 3600, end: 6 * 3600)) == [3, 4])
        #expect(!count.wasCreated(4, in: Period(start: 4 * 3600)))
    }

    @Test func `has nothing to tell of no records`() {
        let table = FunnelTable(count([], []).result())

        #expect(table.stages.rows[0] == ["New", 0, 0, "", "", "", "", 0])
        #expect(table.losses.rows.isEmpty)
        #expect(table.total == [0, 0, 0, 0, "", ""])
    }
}
