import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct LeadCallPagingTests {
    @Test(arguments: [(0, 40), (40, 40), (7, 9), (45, 10), (50, 1), (59, 40), (60, 5), (1000, 5)])
    func `goes on from any call, with two requests in all`(start: Int, limit: Int) async throws {
        let portal = try TestPortal(CallTransport(count: 61))

        let requests = try await portal.requests {
            let answer = try await call(start: start, limit: limit, in: portal)
            let expected = (1...61).dropFirst(start).prefix(limit).map(String.init)
            let end = start + expected.count
            #expect(ids(answer) == expected)
            #expect(answer["request"]?["start"]?.int == start)
            #expect(answer["pagination"]?["next"] == (end < 61 && !expected.isEmpty ? .int(end) : .null))
            #expect(answer["pagination"]?["total"] == 61)
            #expect(answer.warnings.isEmpty)
        }

        #expect(requests == (start >= 61 ? 1 : 2))
    }

    @Test(arguments: [2000, 3000, 60_000], ["ru", "en"])
    func `leaves calls out within the budget and says how to go on`(bytes: Int, locale: String) async throws {
        let portal = try TestPortal(
            CallTransport(count: 61),
            settings: ToolSettings(resultBudget: bytes),
            locale: locale
        )

        var walked: [String] = []
        var next: Int? = 0
        while let start = next {
            let answer = try await call(start: start, limit: 40, in: portal)
            try #require(!answer.rows.isEmpty)
            walked += ids(answer)
            next = answer["pagination"]?["next"]?.int
            #expect(try #require(answer.result.structuredContent).bytes.count <= bytes)
            #expect(answer.warnings.allSatisfy { $0.contains("start \(next ?? 0)") && !$0.contains("maxBytes") })
        }

        #expect(walked == (1...61).map(String.init))
    }

    private func call(start: Int, limit: Int, in portal: TestPortal) async throws -> TestAnswer {
        try await portal.call(LeadCallList(), ["ownerId": 1, "start": .int(start), "limit": .int(limit)])
    }

    private func ids(_ answer: TestAnswer) -> [String] { answer.rows.compactMap { $0["activityId"]?.string } }
}
