import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct DealListTests {
    @Test func `names the pipeline, the stage and the person of each deal`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(
            DealList(),
            ["dateHint": "last_quarter", "limit": 50, "maxBytes": 1_000_000]
        )

        #expect(answer.rows.count == 50)
        for deal in answer.rows {
            let meta = try #require(deal["_meta"])
            #expect(meta.object?.keys == ["responsible", "category", "stage"] || meta.object?.count == 3)
            #expect(meta["category"]?["id"] == deal["CATEGORY_ID"])
            #expect(meta["category"]?["name"] != deal["CATEGORY_ID"])
            #expect(meta["stage"]?["id"] == deal["STAGE_ID"])
            #expect(meta["stage"]?["name"] != deal["STAGE_ID"])
            #expect(meta["responsible"]?["id"] == deal["ASSIGNED_BY_ID"])
        }
        #expect(answer["aggregates"] == nil)
    }

    @Test func `resolves groups to the stages of every pipeline`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(
            DealList(),
            ["stageSemantics": ["success"], "limit": 100, "maxBytes": 1_000_000]
        )

        let filter = try #require(answer["request"]?["filter"]?["STAGE_ID"]?.array)
        let stages = filter.compactMap(\.string)
        #expect(stages.contains("WON"))
        #expect(stages.contains { $0.hasPrefix("C") && $0.hasSuffix(":WON") })
        #expect(stages.allSatisfy { $0.hasSuffix("WON") })
        #expect(!answer.rows.isEmpty)
        #expect(answer.rows.allSatisfy { stages.contains($0["STAGE_ID"]?.string ?? "") })
        #expect(answer["request"]?["stageSemantics"] == ["success"])
    }

    @Test func `knows the stage of deals without asking again`() async throws {
        let portal = try TestPortal()
        _ = try await portal.call(DealList(), ["limit": 1])

        let warm = try await portal.requests {
            _ = try await portal.call(DealList(), ["limit": 1, "stageSemantics": "failure"])
        }

        #expect(warm <= 2)
    }
}
