import JSONCore
import Testing

@testable import Bitrix24Tools

struct DateRangeTests {
    private static let listTools: [any ListTool] = ToolCatalog.tools.compactMap { $0 as? any ListTool }

    @Test(arguments: listTools.indices, ["ru", "en"])
    func `warns of a list without a date range, and its own fix removes the warning`(
        place: Int,
        locale: String
    ) async throws {
        let tool = Self.listTools[place]
        let portal = try TestPortal(locale: locale)

        let answer = try await call(tool, [:], of: portal)
        let filters = try #require(answer["suggestedFix"]?["filters"]?[0])
        let fixed = try await call(tool, ["filter": filters], of: portal)

        #expect(answer["warnings"]?.array?.count == 1)
        #expect(answer["warnings"]?[0]?["suggested_filters"] == filters)
        #expect(filters.object?.count == 2)
        #expect(answer.texts[0].hasSuffix(answer.warnings[0]))
        #expect(fixed["warnings"] == nil)
        #expect(fixed["suggestedFix"] == nil)
    }

    @Test(arguments: listTools.indices)
    func `sets both bounds of the date field for a hint`(place: Int) async throws {
        let tool = Self.listTools[place]
        let portal = try TestPortal()

        let answer = try await call(tool, ["dateHint": "last_week"], of: portal)

        let field = tool.kind.dateField
        #expect(answer["request"]?["filter"]?[">=\(field)"] == "2026-03-11T00:00:00+03:00")
        #expect(answer["request"]?["filter"]?["<=\(field)"] == "2026-03-18T23:59:59+03:00")
        #expect(answer["request"]?["dateHint"] == "last_week")
        #expect(answer["warnings"] == nil)
    }

    @Test func `lets the bounds of the filter stand against a hint and says so`() async throws {
        let portal = try TestPortal()
        let filter: JSONValue = [">=DATE_CREATE": "2026-03-01", "<DATE_CREATE": "2026-03-02"]

        let answer = try await portal.call(LeadList(), ["dateHint": "today", "filter": filter, "limit": 5])

        #expect(answer["request"]?["filter"] == filter)
        #expect(answer.warnings.count == 1)
        #expect(answer.warnings[0].contains("today"))
    }

    @Test func `takes two bounds on any of the rule's fields for a range`() async throws {
        let portal = try TestPortal()

        let one = try await portal.call(LeadList(), ["filter": [">=DATE_MODIFY": "2026-03-01"], "limit": 5])
        let both = try await portal.call(
            LeadList(),
            ["filter": [">DATE_MODIFY": "2026-03-01", "<=date_modify": "2026-03-09"], "limit": 5]
        )

        #expect(one.warnings.count == 1)
        #expect(both.warnings.isEmpty)
    }

    private func call<T: ListTool>(_ tool: T, _ arguments: JSONValue, of portal: TestPortal) async throws -> TestAnswer
    {
        var arguments = arguments.object ?? [:]
        arguments["maxBytes"] = 1_000_000
        return try await portal.call(tool, .object(arguments))
    }
}
