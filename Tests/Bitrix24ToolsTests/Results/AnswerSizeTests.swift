import JSONCore
import Logging
import MCP
import Testing

@testable import Bitrix24Tools

/// No answer to a model is larger than the budget, whatever is asked.
struct AnswerSizeTests {
    private static let ids = JSONValue.array((1...2000).map { .string("\($0)") })
    private static let calls: [(any Tool<PortalContext>, JSONValue)] = [
        (LeadList(), [:]), (LeadList(), ["limit": 200, "detail": "full"]),
        (LeadList(), ["dateHint": "last_quarter", "limit": 90]),
        (LeadList(), ["filter": ["ID": ids], "statusSemantics": ["process", "success", "failure"]]),
        (LeadList(), ["filter": [">DATE_CREATE": "2026-01-01"], "dateHint": "today"]),
        (DealList(), ["stageSemantics": "success", "limit": 100]), (DealList(), ["filter": ["ID": ids]]),
        (ContactList(), ["limit": 100]), (CompanyList(), ["limit": 100]), (UserList(), [:]),
        (TaskList(), ["limit": 100]), (TaskList(), ["filter": ["ID": ids], "select": ["ID"]]),
        (LeadCallList(), ["ownerId": 1]), (CompanyRead(), ["id": 1]), (CompanyRead(), ["id": 1, "detail": "full"]),
        (MethodCall(), ["method": "crm.lead.list"]), (MethodCall(), ["method": "crm.lead.fields"]),
        (MethodCall(), ["method": "crm.status.list"]), (MethodCall(), ["method": "scope"]),
        (MethodCall(), ["method": "user.get", "params": ["FILTER": ["ID": ids]]]),
        (MethodCall(), ["method": "batch", "params": ["cmd": ["a": "crm.lead.list", "b": "crm.deal.list"]]]),
    ]

    @Test(arguments: calls.indices, [("ru", [2000, 3500, 12_000]), ("en", [2000, 60_000])])
    func `keeps to every budget`(place: Int, asked: (locale: String, budgets: [Int])) async throws {
        let (tool, arguments) = Self.calls[place]

        for bytes in asked.budgets {
            let settings = ToolSettings(instanceName: "north", resultBudget: bytes)
            let portal = try TestPortal(settings: settings, locale: asked.locale)
            let answer = try await call(tool, arguments, in: portal)

            #expect(try #require(answer.result.structuredContent).bytes.count <= bytes)
            #expect(!answer.result.isError)
            if let pagination = answer["pagination"], let total = pagination["total"]?.int {
                let end = try #require(pagination["start"]?.int) + #require(pagination["fetched"]?.int)
                #expect(pagination["next"] == (end < total ? .int(end) : .null))
            }
        }
    }

    @Test func `repeats a request only as far as it is short, and says so`() async throws {
        let portal = try TestPortal(settings: ToolSettings(resultBudget: 20_000))

        let list = try await portal.call(LeadList(), ["filter": ["ID": Self.ids], "limit": 3, "select": ["ID"]])
        let method = try await portal.call(
            MethodCall(),
            ["method": "crm.lead.list", "params": ["filter": ["ID": Self.ids], "select": ["ID"]]]
        )

        #expect(list["request"]?["filter"] == nil)
        #expect(list["request"]?["limit"] == 3)
        #expect(list.rows.count == 3)
        #expect(list.warnings.contains { $0.contains("filter") && $0.contains("request") })
        #expect(method["request"]?["method"] == "crm.lead.list")
        #expect(method["request"]?["params"] == nil)
        #expect(method.rows.count == 50)
        #expect(method.warnings.contains { $0.contains("params") })
    }

    @Test func `does not say that nothing was found where something was left out`() async throws {
        let portal = try TestPortal(settings: ToolSettings(resultBudget: 2000))
        let nothing = try await portal.call(LeadList(), ["filter": ["ID": 9_999_999]]).texts[0]
        let empty = String(nothing.prefix { $0 != "\n" })

        let tooLarge = try await portal.call(LeadList(), ["dateHint": "last_month", "limit": 3])
        let behindTheEnd = try await portal.call(LeadList(), ["start": 100_000])
        let method = try await portal.call(MethodCall(), ["method": "crm.lead.list"])

        #expect(tooLarge.rows.isEmpty)
        #expect(behindTheEnd.rows.isEmpty)
        for answer in [tooLarge, behindTheEnd, method] {
            #expect(!answer.texts[0].contains(empty))
            #expect(answer["pagination"]?["total"]?.int ?? 0 > 0)
        }
    }

    @Test func `names so many faults of arguments as a reader needs`() async throws {
        let portal = try TestPortal()
        let arguments = JSONObject((0..<1000).map { .init(key: "unknown\($0)", value: 1) })
        let error = await #expect(throws: ToolInputError.self) {
            try await portal.call(LeadList(), .object(arguments))
        }

        let failure = ToolFailure(try #require(error), of: "getLeads", in: portal.context)
        let answer = try TestAnswer(
            failure.toolResult(
                of: "getLeads",
                in: portal.context,
                for: RequestContext(logger: .silent)
            )
        )

        #expect(try #require(answer.result.structuredContent).bytes.count < 20_000)
        #expect(answer.texts[0].contains("unknown0"))
        #expect(answer.texts[0].contains("980"))
    }

    private func call<T: Tool<PortalContext>>(
        _ tool: T,
        _ arguments: JSONValue,
        in portal: TestPortal
    ) async throws -> TestAnswer {
        try await portal.call(tool, arguments)
    }
}
