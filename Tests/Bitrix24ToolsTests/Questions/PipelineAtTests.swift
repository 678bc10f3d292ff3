import Bitrix24
import CRM
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct PipelineAtTests {
    @Test(arguments: ["en", "ru"], ["2026-01-31", "2026-03-01"])
    func `shows where deals stood at the end of a day`(locale: String, day: String) async throws {
        let portal = try TestPortal(locale: locale)
        let raw = try await RawPortal(portal, typeID: 2)

        let answer = try await portal.call(PipelineAt(), ["pipeline": "0", "date": .string(day)])

        let expected = Self.standing(raw, pipeline: 0, until: day)
        try #require(expected.count > 20)
        Self.check(answer, raw, expected, stages: ExpectedFunnel.dealStages + ExpectedFunnel.lostDealStages)
        #expect(answer["at"]?.string == "\(day)T23:59:59+03:00")
        #expect(answer["coverage"]?["exact"] == true)
        #expect(answer["coverage"]?["deleted"] == 0)
        #expect(answer["notes"]?.array?.first?.string == portal.context.texts.message(.amountsToday))
    }

    @Test func `shows where leads stood`() async throws {
        let portal = try TestPortal()
        let raw = try await RawPortal(portal, typeID: 1)

        let answer = try await portal.call(PipelineAt(), ["entity": "leads", "date": "last month"])

        let expected = Self.standing(raw, pipeline: nil, until: "2026-02-28")
        try #require(expected.count > 20)
        Self.check(answer, raw, expected, stages: ["NEW", "IN_PROCESS", "PROCESSED", "CONVERTED", "JUNK"])
    }

    @Test func `is today's pipeline today`() async throws {
        let portal = try TestPortal()
        let raw = try await RawPortal(portal, typeID: 2)

        let answer = try await portal.call(PipelineAt(), ["pipeline": "1", "date": "today"])

        let stages = (ExpectedFunnel.dealStages + ExpectedFunnel.lostDealStages).map { "C1:" + $0 }
        let now = stages.map { stage in
            raw.items.values.count { $0["categoryId"]?.int == 1 && $0["stageId"]?.string == stage }
        }
        #expect(answer["rows"]?.array?.map { $0.array?[1].int } == now)
    }

    @Test func `counts records that are in another pipeline now or are deleted`() async throws {
        let portal = try TestPortal(ownData: true)
        let client = portal.context.client
        _ = try await client.call("crm.category.add", ["entityTypeId": 177, "fields": ["name": "Warranty"]])
        let day = "2026-02-28"
        let before = Self.standing(try await RawPortal(portal, typeID: 177), pipeline: 3, until: day)
        let ids = before.keys.sorted()
        try #require(ids.count > 10)
        for id in ids.prefix(2) {
            _ = try await client.call(
                "crm.item.update",
                ["entityTypeId": 177, "id": .int(id), "fields": ["categoryId": 4, "stageId": "DT177_4:CLIENT"]]
            )
        }
        _ = try await client.call("crm.item.delete", ["entityTypeId": 177, "id": .int(ids[2])])
        let raw = try await RawPortal(portal, typeID: 177)
        let expected = Self.standing(raw, pipeline: 3, until: day)
        try #require(raw.ways[ids[0]]?.last?.pipeline == 4 && expected[ids[0]] == before[ids[0]])

        let answer = try await portal.call(
            PipelineAt(),
            ["entity": "dynamic_177", "pipeline": "3", "date": .string(day)]
        )

        let stages = ["NEW", "PREPARATION", "CLIENT", "SUCCESS", "FAIL"].map { "DT177_3:" + $0 }
        Self.check(answer, raw, expected, stages: stages)
        #expect(answer["coverage"]?["deleted"]?.int == (raw.ways[ids[2]] == nil ? 0 : 1))
        #expect(answer["coverage"]?["exact"] == true)
    }

    @Test func `refuses times without an end, and names the pipelines`() async throws {
        let portal = try TestPortal()

        let open = await #expect(throws: QueryFault.self) {
            try await portal.call(PipelineAt(), ["pipeline": "0", "date": "since 2026-01-01"])
        }
        let missing = await #expect(throws: QueryFault.self) {
            try await portal.call(PipelineAt(), ["date": "today"])
        }

        #expect(open?.problem == .noPeriod)
        #expect(missing?.path == "pipeline")
    }

    @Test func `refuses what takes too many requests after one`() async throws {
        let portal = try TestPortal()
        let arguments: JSONValue = ["pipeline": "0", "date": "2026-02-28"]
        let answer = try await portal.call(PipelineAt(), arguments)

        let warm = try await portal.requests { _ = try await portal.call(PipelineAt(), arguments) }
        let refused = await portal.requests {
            await #expect(throws: AggregationCost.self) {
                try await portal.call(PipelineAt(), ["pipeline": "0", "date": "2026-02-28", "allowCost": 1])
            }
        }

        let records = answer["coverage"]?["records"]?.int ?? 0
        let rows = answer["coverage"]?["historyRows"]?.int ?? 0
        #expect(warm <= 3 + (rows + 2250) / 2500 + (records + 2250) / 2500)
        #expect(refused == 1)
    }

    // MARK: - Figures by hand

    /// The stage of each record at the end of a day, of those that stood in the pipeline.
    private static func standing(_ raw: RawPortal, pipeline: Int?, until day: String) -> [Int: String] {
        let end = (CivilDate(text: day)?.daysSinceEpoch).map { Int64($0 + 1) * 86_400 - 3 * 3600 } ?? 0
        return raw.ways.compactMapValues { way in
            guard let last = way.last(where: { $0.moment < end }), last.pipeline == pipeline else { return nil }
            return last.stage
        }
    }

    private static func check(
        _ answer: TestAnswer,
        _ raw: RawPortal,
        _ expected: [Int: String],
        stages: [String]
    ) {
        let columns = (answer["columns"]?.array ?? []).compactMap(\.string)
        let currencies = columns.dropFirst(2).map { String($0.dropFirst("amount today ".count)) }
        let rows = stages.map { stage -> [Double?] in
            let ids = expected.filter { $0.value == stage }.map(\.key)
            let amounts = currencies.map { currency in
                ids.filter { raw.items[$0]?["currencyId"]?.string == currency }
                    .reduce(0) { $0 + (raw.items[$1]?["opportunity"]?.double ?? 0) }
            }
            return [Double(ids.count)] + amounts
        }
        #expect(answer["rows"]?.array?.map { $0.array?.dropFirst().map(\.double) ?? [] } == rows)
        #expect(answer["coverage"]?["records"]?.int == expected.count)
    }
}
