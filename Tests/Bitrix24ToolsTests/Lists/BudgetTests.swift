import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct BudgetTests {
    @Test func `keeps an answer to a model within the budget and says how to go on`() async throws {
        let portal = try TestPortal(settings: ToolSettings(resultBudget: 20_000))

        let answer = try await portal.call(LeadList(), ["limit": 100, "start": 5, "dateHint": "this_quarter"])

        let next = try #require(answer["pagination"]?["next"]?.int)
        #expect(try #require(answer.result.structuredContent).bytes.count <= 20_000)
        #expect(answer.rows.count == next - 5)
        #expect(!answer.rows.isEmpty)
        #expect(answer["pagination"]?["fetched"]?.int == answer.rows.count)
        #expect(answer.warnings.count == 1)
        #expect(answer.warnings[0].contains("\(100 - answer.rows.count)"))
        #expect(answer.warnings[0].contains("\(next)"))
    }

    @Test func `skips no row between an answer that was cut and the next one`() async throws {
        let portal = try TestPortal()
        let whole = try await portal.call(LeadList(), ["limit": 60, "maxBytes": 1_000_000])

        let cut = try await portal.call(LeadList(), ["limit": 60, "maxBytes": 30_000])
        let next = try #require(cut["pagination"]?["next"])
        let rest = try await portal.call(LeadList(), ["limit": 500, "start": next, "maxBytes": 1_000_000])

        #expect(cut.ids + rest.ids.prefix(60 - cut.ids.count) == whole.ids)
    }

    @Test func `counts only the rows that are left`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(LeadList(), ["limit": 60, "maxBytes": 30_000])

        let counts = answer["aggregates"]?["status"]?.object?.members.compactMap { $0.value["count"]?.int } ?? []
        #expect(counts.reduce(0, +) == answer.rows.count)
    }

    @Test func `says so where not even one row fits`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(LeadList(), ["limit": 3, "dateHint": "this_month", "maxBytes": 2000])

        #expect(answer.rows.isEmpty)
        #expect(answer["pagination"]?["next"] == 0)
        #expect(answer.warnings.count == 1)
        #expect(answer.warnings[0].contains("2000"))
    }

    @Test func `gives programs everything`() async throws {
        let portal = try TestPortal(settings: ToolSettings(resultBudget: 2000))

        let answer = try await portal.call(LeadList(), ["limit": 60], audience: .program)

        #expect(answer.rows.count == 60)
    }
}
