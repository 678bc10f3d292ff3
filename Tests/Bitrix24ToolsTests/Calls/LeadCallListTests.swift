import Bitrix24
import Bitrix24Emulator
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct LeadCallListTests {
    @Test func `joins activities with the telephony's statistics`() async throws {
        let portal = try TestPortal()
        let lead = try await leadWithCalls(in: portal)

        let answer = try await portal.call(LeadCallList(), ["ownerId": .string(lead)])

        #expect(!answer.rows.isEmpty)
        #expect(answer.rows.contains { $0["recording"]?.string?.hasPrefix("http") == true } || answer.rows.count < 3)
        for call in answer.rows {
            #expect(call["date"]?.string?.hasPrefix("20") == true)
            #expect(call["CALL_ID"]?.string?.isEmpty == false)
            #expect(call["duration"]?.int != nil)
            #expect(["incoming", "outgoing", "callback"].contains(call["direction"]?.string))
            #expect(call["phone"]?.string?.isEmpty == false)
            #expect(call["responsible"]?["name"]?.string?.isEmpty == false)
        }
        #expect(answer.warnings.isEmpty)
    }

    @Test func `costs two requests in all, the names of people included`() async throws {
        let portal = try TestPortal()
        let lead = try await leadWithCalls(in: portal)

        for limit in [10, 40] {
            let requests = try await portal.requests {
                let answer = try await portal.call(LeadCallList(), ["ownerId": .string(lead), "limit": .int(limit)])
                #expect(answer.rows.allSatisfy { $0["responsible"]?["email"]?.string?.isEmpty == false })
            }
            #expect(requests == 2)
        }
    }

    @Test func `warns where the user has no right to the statistics`() async throws {
        let portal = try TestPortal(denied: ["voximplant.statistic.get"])
        let lead = try await leadWithCalls(in: portal)

        let answer = try await portal.call(LeadCallList(), ["ownerId": .string(lead)])

        #expect(!answer.result.isError)
        #expect(!answer.rows.isEmpty)
        #expect(answer.rows.allSatisfy { $0["phone"]?.string != nil && $0["responsible"]?["name"] != nil })
        #expect(answer.warnings.count == 1)
        #expect(answer.warnings[0].contains("ACCESS_DENIED"))
    }

    @Test func `warns where the statistics may not be read`() async throws {
        let whole = try TestPortal()
        let lead = try await leadWithCalls(in: whole)
        let portal = try TestPortal(scopes: ["crm", "user"])

        let answer = try await portal.call(LeadCallList(), ["ownerId": .string(lead)])

        #expect(!answer.rows.isEmpty)
        #expect(answer.rows.allSatisfy { $0["duration"] == .null && $0["date"]?.string != nil })
        #expect(answer.warnings.count == 1)
        #expect(answer.warnings[0].contains("voximplant.statistic.get"))
        #expect(!answer.result.isError)
    }

    @Test func `keeps to the limit and shows selected fields`() async throws {
        let portal = try TestPortal()
        let lead = try await leadWithCalls(in: portal)

        let answer = try await portal.call(
            LeadCallList(),
            ["ownerId": .string(lead), "limit": 1, "select": ["SUBJECT"], "order": ["START_TIME": "ASC"]]
        )

        #expect(answer.rows.count == 1)
        #expect(answer.rows[0]["SUBJECT"]?.string?.isEmpty == false)
    }

    @Test func `finds no calls of a lead that has none`() async throws {
        let portal = try TestPortal()

        let requests = try await portal.requests {
            let answer = try await portal.call(LeadCallList(), ["ownerId": 9_999_999])
            #expect(answer["result"]?["result"] == [])
            #expect(answer.warnings.isEmpty)
        }

        #expect(requests == 1)
    }

    @Test func `refuses a filter that contradicts what it looks for`() async throws {
        let portal = try TestPortal()

        let error = await #expect(throws: ToolInputError.self) {
            try await portal.call(LeadCallList(), ["ownerId": 1, "filter": ["OWNER_ID": 2, "TYPE_ID": 1]])
        }

        #expect(error?.faults.map(\.path) == ["filter.OWNER_ID", "filter.TYPE_ID"])
    }

    private func leadWithCalls(in portal: TestPortal) async throws -> String {
        let calls = try await portal.context.client.call(
            "crm.activity.list",
            ["filter": ["OWNER_TYPE_ID": 1, "TYPE_ID": 2], "order": ["START_TIME": "DESC"]]
        )
        var counts: [String: Int] = [:]
        for call in calls.result.elements { counts[call["OWNER_ID"]?.string ?? "", default: 0] += 1 }
        return try #require(counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key)
    }
}
