import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct UserListTests {
    @Test func `lists users by the portal's own way to sort`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(UserList(), ["order": ["ID": "DESC"], "limit": 5])

        let ids = answer.ids.compactMap { Int($0) }
        #expect(ids.count == 5)
        #expect(ids == ids.sorted(by: >))
        #expect(answer.rows.allSatisfy { $0["_meta"] == nil })
    }

    @Test func `filters users`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(UserList(), ["filter": ["ID": ["1", "3"]]])

        #expect(answer.ids == ["1", "3"])
        #expect(answer["pagination"]?["next"] == .null)
    }

    @Test func `refuses to sort by two fields, which the portal cannot`() async throws {
        let portal = try TestPortal()

        let error = await #expect(throws: ToolInputError.self) {
            try await portal.call(UserList(), ["order": ["ID": "DESC", "NAME": "ASC"]])
        }

        #expect(error?.faults.map(\.path) == ["order"])
    }
}
