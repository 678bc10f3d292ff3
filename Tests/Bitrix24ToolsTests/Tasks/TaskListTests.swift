import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct TaskListTests {
    @Test func `names the codes of tasks, whose fields are in camel case`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(TaskList(), ["limit": 20])

        #expect(answer["result"]?["result"]?["tasks"]?.array?.count == 20)
        for task in answer.rows {
            let meta = try #require(task["_meta"])
            #expect(meta["responsible"]?["id"] == task["responsibleId"])
            #expect(meta["responsible"]?["email"]?.string?.isEmpty == false)
            #expect(meta["creator"]?["id"] == task["createdBy"])
            #expect(meta["status"]?["id"] == task["status"])
            #expect(meta["status"]?["name"] != task["status"])
            #expect(meta["priority"]?["id"] == task["priority"])
            #expect(meta["priority"]?["unresolved"] == nil)
        }
    }

    @Test func `filters and sorts by the names in capitals`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(TaskList(), ["filter": ["REAL_STATUS": ["5"]], "order": ["ID": "asc"]])

        let ids = answer.ids.compactMap { Int($0) }
        #expect(!ids.isEmpty)
        #expect(ids == ids.sorted())
        #expect(answer["request"]?["order"] == ["ID": "ASC"])
    }

    @Test func `goes on from any row`() async throws {
        let portal = try TestPortal()
        let all = try await portal.call(TaskList(), ["limit": 60, "select": ["ID"], "maxBytes": 1_000_000])

        let part = try await portal.call(TaskList(), ["limit": 10, "start": 45, "select": ["ID"]])

        #expect(part.ids == Array(all.ids[45..<55]))
        #expect(part["pagination"]?["next"] == 55)
    }
}
