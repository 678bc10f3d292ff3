import Bitrix24
import CRM
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct FunnelReportTests {
    private static let firstDay = "2025-12-01"
    private static let lastDay = "2026-02-28"
    private static let period = "2025-12-01..2026-02-28"

    @Test(arguments: ["en", "ru"], [0, 1])
    func `follows deals through the stages of a pipeline`(locale: String, pipeline: Int) async throws {
        let portal = try TestPortal(locale: locale)
        let prefix = pipeline == 0 ? "" : "C1:"
        let expected = ExpectedFunnel(
            try await RawPortal(portal, typeID: 2),
            pipeline: pipeline,
            stages: ExpectedFunnel.dealStages.map { prefix + $0 },
            lostStages: ExpectedFunnel.lostDealStages.map { prefix + $0 },
            from: Self.firstDay,
            through: Self.lastDay
        )

        let answer = try await portal.call(
            FunnelReport(),
            ["pipeline": .string("\(pipeline)"), "period": .string(Self.period)]
        )

        try #require(expected.cohort.count > 20)
        let currencies = Self.currencies(in: answer, behind: "amount now ")
        #expect(Self.figures(answer["rows"]) == expected.rows(currencies: currencies))
        #expect(currencies.contains("RUB"))
        let total = answer["total"]?.object?.members.map(\.value.double)
        #expect(total == expected.outcome(of: expected.cohort, currencies: Self.won(in: answer)))
        #expect(answer["coverage"]?["records"]?.int == expected.cohort.count)
        #expect(answer["coverage"]?["exact"] == true)
        let rows = expected.cohort.reduce(0) { $0 + (expected.raw.ways[$1]?.count ?? 0) }
        #expect((answer["coverage"]?["historyRows"]?.int ?? 0) >= rows)
        let understood = answer["understood"]?.array?.compactMap(\.string) ?? []
        #expect(understood.contains(portal.context.texts.message(.cohort)))
        #expect(understood.contains { $0.contains("2025-12-01 … 2026-02-28") })
    }

    @Test func `tells from which stage records were lost`() async throws {
        let portal = try TestPortal()
        let expected = ExpectedFunnel(
            try await RawPortal(portal, typeID: 2),
            pipeline: 0,
            from: Self.firstDay,
            through: Self.lastDay
        )

        let answer = try await portal.call(FunnelReport(), ["pipeline": "0", "period": .string(Self.period)])

        let lost = expected.lost(expected.cohort)
        let counts = ExpectedFunnel.lostDealStages.map { stage in lost.count { expected.stage($0) == stage } }
        let rows = answer["lostReasons"]?["rows"]?.array ?? []
        #expect(rows.compactMap { $0.array?[1].int } == counts.filter { $0 > 0 }.sorted(by: >))
        let origins = lost.filter { expected.stage($0) == "LOSE" }.compactMap { id -> String? in
            (expected.raw.ways[id] ?? []).dropLast().last?.stage
        }
        let most = Dictionary(grouping: origins) { $0 }.values.map(\.count).max()
        #expect(rows.first?.array?.last?.int == most)
    }

    @Test func `follows leads, which have no pipelines`() async throws {
        let portal = try TestPortal()
        let expected = ExpectedFunnel(
            try await RawPortal(portal, typeID: 1),
            pipeline: nil,
            stages: ["NEW", "IN_PROCESS", "PROCESSED", "CONVERTED"],
            lostStages: ["JUNK"],
            from: Self.firstDay,
            through: Self.lastDay
        )

        let answer = try await portal.call(FunnelReport(), ["entity": "leads", "period": .string(Self.period)])

        try #require(expected.cohort.count > 20)
        #expect(
            Self.figures(answer["rows"])
                == expected.rows(currencies: Self.currencies(in: answer, behind: "amount now "))
        )
        #expect(answer["coverage"]?["exact"] == true)
        #expect(answer["pipeline"] == nil)
    }

    @Test func `compares the outcome by a field`() async throws {
        let portal = try TestPortal()
        let expected = ExpectedFunnel(
            try await RawPortal(portal, typeID: 2),
            pipeline: 0,
            from: Self.firstDay,
            through: Self.lastDay
        )

        let answer = try await portal.call(
            FunnelReport(),
            ["pipeline": "0", "period": .string(Self.period), "by": "responsible"]
        )

        let currencies = Self.won(in: answer)
        let groups = Dictionary(grouping: expected.cohort) { expected.raw.items[$0]?["assignedById"]?.int ?? 0 }
        let outcomes = groups.values.map { expected.outcome(of: $0, currencies: currencies) }
        let figures = Self.figures(answer["rows"])
        #expect(figures.count == groups.count)
        #expect(Set(figures) == Set(outcomes))
        #expect(figures.map { $0[0] ?? 0 } == figures.map { $0[0] ?? 0 }.sorted(by: >))
        #expect(answer["lostReasons"] == nil)
    }

    @Test func `keeps records that went to another pipeline, and names the deleted ones`() async throws {
        let portal = try TestPortal(ownData: true)
        let client = portal.context.client
        _ = try await client.call("crm.category.add", ["entityTypeId": 177, "fields": ["name": "Warranty"]])
        let before = try await Self.processes(of: portal)
        let moved = Array(before.cohort.prefix(3))
        for id in moved {
            _ = try await client.call(
                "crm.item.update",
                ["entityTypeId": 177, "id": .int(id), "fields": ["categoryId": 4, "stageId": "DT177_4:PREPARATION"]]
            )
        }
        let deleted = before.cohort[4]
        _ = try await client.call("crm.item.delete", ["entityTypeId": 177, "id": .int(deleted)])
        let expected = try await Self.processes(of: portal)
        try #require(moved.allSatisfy { expected.raw.ways[$0]?.last?.pipeline == 4 })
        try #require(expected.cohort == before.cohort.filter { $0 != deleted })

        let answer = try await portal.call(
            FunnelReport(),
            ["entity": "dynamic_177", "pipeline": "3", "period": "all time"]
        )

        #expect(
            Self.figures(answer["rows"])
                == expected.rows(currencies: Self.currencies(in: answer, behind: "amount now "))
        )
        let total = answer["total"]?.object?.members.map(\.value.double)
        #expect(total == expected.outcome(of: expected.cohort, currencies: Self.won(in: answer)))
        let notes = answer["notes"]?.array?.compactMap(\.string) ?? []
        #expect(notes.contains(portal.context.texts.message(.movedAway, ["count": "3"])))
        let keepsHistory = expected.raw.ways[deleted] != nil
        #expect(notes.contains(portal.context.texts.message(.deletedLeftOut, ["count": "1"])) == keepsHistory)
        #expect(answer["coverage"]?["exact"] == true)
    }

    @Test func `takes few requests, and none but one where they are too many`() async throws {
        let portal = try TestPortal()
        let arguments: JSONValue = ["pipeline": "0", "period": "2026-01"]
        let first = try await portal.call(FunnelReport(), arguments)

        let warm = try await portal.requests { _ = try await portal.call(FunnelReport(), arguments) }
        let refused = await portal.requests {
            await #expect(throws: AggregationCost.self) {
                try await portal.call(FunnelReport(), ["pipeline": "0", "period": "2026-01", "allowCost": 1])
            }
        }

        let records = first["coverage"]?["records"]?.int ?? 0
        let rows = first["coverage"]?["historyRows"]?.int ?? 0
        #expect(records > 0 && records < 250)
        #expect(warm <= 3 + (rows + 2250) / 2500)
        #expect(refused == 1)
    }

    @Test(arguments: ["en", "ru"])
    func `names the pipelines where none or an unknown one is named`(locale: String) async throws {
        let portal = try TestPortal(locale: locale)

        let missing = await #expect(throws: QueryFault.self) { try await portal.call(FunnelReport()) }
        let unknown = await #expect(throws: QueryFault.self) {
            try await portal.call(FunnelReport(), ["pipeline": "Розница"])
        }

        for (fault, isAmbiguous) in [(missing, true), (unknown, false)] {
            let fault = try #require(fault)
            #expect(fault.path == "pipeline")
            switch fault.problem {
            case .ambiguous(.pipeline, let candidates):
                #expect(isAmbiguous && candidates.map(\.code).sorted() == ["0", "1"])
            case .unknown(.pipeline, let candidates):
                #expect(!isAmbiguous && candidates.map(\.code).sorted() == ["0", "1"])
            default: Issue.record("\(fault)")
            }
            #expect(portal.context.texts.words(for: fault).contains("[1]"))
        }
    }

    @Test func `refuses records without history, and pipelines of leads`() async throws {
        let portal = try TestPortal()

        let contacts = await #expect(throws: QueryFault.self) {
            try await portal.call(FunnelReport(), ["entity": "contacts"])
        }
        let leads = await #expect(throws: QueryFault.self) {
            try await portal.call(FunnelReport(), ["entity": "leads", "pipeline": "0"])
        }
        let time = await #expect(throws: QueryFault.self) {
            try await portal.call(FunnelReport(), ["entity": "leads", "period": "abracadabra"])
        }

        #expect(contacts?.path == "entity")
        #expect(leads?.problem == .unknown(.pipeline, []))
        #expect(time?.problem == .noPeriod)
    }

    @Test func `says nothing of a period without records`() async throws {
        let portal = try TestPortal()
        _ = try await portal.call(FunnelReport(), ["pipeline": "0", "period": "1999"])

        let requests = try await portal.requests {
            let answer = try await portal.call(FunnelReport(), ["pipeline": "0", "period": "1999"])
            #expect(answer["total"]?["created"] == 0)
        }

        #expect(requests == 1)
    }

    private static func processes(of portal: TestPortal) async throws -> ExpectedFunnel {
        ExpectedFunnel(
            try await RawPortal(portal, typeID: 177),
            pipeline: 3,
            stages: ["NEW", "PREPARATION", "CLIENT", "SUCCESS"].map { "DT177_3:" + $0 },
            lostStages: ["DT177_3:FAIL"],
            from: "1990-01-01",
            through: "2100-01-01"
        )
    }

    // MARK: - Reading answers

    /// The figures of rows, without the names in front.
    private static func figures(_ rows: JSONValue?) -> [[Double?]] {
        (rows?.array ?? []).map { row in (row.array ?? []).dropFirst().map(\.double) }
    }

    private static func currencies(in answer: TestAnswer, behind prefix: String) -> [String] {
        (answer["columns"]?.array ?? []).compactMap(\.string).filter { $0.hasPrefix(prefix) }
            .map { String($0.dropFirst(prefix.count)) }
    }

    private static func won(in answer: TestAnswer) -> [String] {
        (answer["total"]?.object?.keys ?? []).filter { $0.hasPrefix("won ") }.map { String($0.dropFirst(4)) }
    }
}
