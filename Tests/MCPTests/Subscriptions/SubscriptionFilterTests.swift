import JSONCore
import Testing

@testable import MCP

struct SubscriptionFilterTests {
    @Test(arguments: ["resourceSubscriptions", "taskIds"])
    func `takes names up to a length`(key: String) throws {
        let longest = String(repeating: "ф", count: 1024)
        let filter = try filter(key, longest)
        #expect(filter.resourceURIs + filter.taskIDs == [longest])

        let error = #expect(throws: RPCError.self) { try self.filter(key, longest + "a") }
        #expect(error?.code == .invalidParams)
        #expect(error?.message.contains(key) == true)
    }

    @Test(arguments: ["resourceSubscriptions", "taskIds"])
    func `takes only so many names`(key: String) throws {
        let names = (0...SubscriptionFilter.mostNames).map { "sample://\($0)" }

        let error = #expect(throws: RPCError.self) { try filter(key, names) }
        #expect(error?.code == .invalidParams)
    }

    private func filter(_ key: String, _ names: String...) throws -> SubscriptionFilter { try filter(key, names) }

    private func filter(_ key: String, _ names: [String]) throws -> SubscriptionFilter {
        let wanted = JSONObject([JSONObject.Member(key: key, value: .array(names.map(JSONValue.string)))])
        let params: JSONObject = ["notifications": .object(wanted)]
        return try SubscriptionFilter(JSONDocument(parsing: JSONFragment(JSONValue.object(params)).bytes).root)
    }
}
