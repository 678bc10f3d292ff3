import JSONCore
import Logging
import MCP
import Testing

@testable import Bitrix24Tools

struct OutputSchemaTests {
    /// What each tool is asked; those that are not here are asked without arguments.
    private static let calls: [ToolName: [JSONValue]] = [
        "aggregateCrm": [
            ["entity": "deals", "groupBy": ["manager"], "metrics": ["count", "sum(amount)"], "currency": "RUB"],
            ["entity": "leads", "groupBy": ["что интересует"], "where": [["amount": 5]]],
        ],
        "callBitrixMethod": [["method": "crm.lead.list"]],
        "describeCrm": [
            [:], ["entity": "deals"], ["entity": "leads", "field": "source"],
            ["entity": "leads", "field": "что интересует"],
        ],
        "describeMethod": [["method": "crm.deal.add"]],
        "findClient": [["name": "Анна"]],
        "funnelReport": [["pipeline": "Общая"]],
        "getCompany": [["id": 1]],
        "getCrmRecord": [
            ["entity": "deals", "id": 16], ["entity": "company", "id": 5], ["entity": "calls", "id": 2],
        ],
        "getDeals": [["stageSemantics": "success"]],
        "getLeadCalls": [["ownerId": 1]],
        "getLeads": [["limit": 60]],
        "getUsers": [["dateHint": "today"]],
        "pipelineAt": [["date": "yesterday", "pipeline": "Общая"]],
        "searchMethods": [["query": "stages"]],
        "searchCrm": [
            ["entity": "deals", "orderBy": "amount"], ["entity": "tasks", "where": [["any": [["title": "x"]]]]],
        ],
    ]

    @Test(arguments: ToolCatalog.tools.indices)
    func `describes what the tool answers`(place: Int) async throws {
        let tool = ToolCatalog.tools[place]
        let portal = try TestPortal(settings: ToolSettings(instanceName: "north", resultBudget: 30_000))

        for arguments in Self.calls[tool.name] ?? [[:]] {
            let answer = try await call(tool, arguments, of: portal)

            let faults = Self.faults(of: answer.structured, by: try #require(tool.outputSchema), at: "")
            #expect(faults == [], "\(tool.name)")
        }
    }

    @Test(arguments: ToolCatalog.tools.indices)
    func `describes a failure too`(place: Int) throws {
        struct Broken: Error {}
        let tool = ToolCatalog.tools[place]
        let context = try TestPortal().context

        let answer = try TestAnswer(
            ToolFailure(Broken(), of: tool.name, in: context).toolResult(
                of: tool.name,
                in: context,
                for: RequestContext(logger: .silent)
            )
        )

        #expect(Self.faults(of: answer.structured, by: try #require(tool.outputSchema), at: "") == [])
    }

    private func call<T: Tool<PortalContext>>(
        _ tool: T,
        _ arguments: JSONValue,
        of portal: TestPortal
    ) async throws -> TestAnswer {
        try await portal.call(tool, arguments)
    }

    /// What does not fit: the words of JSON Schema that the schemas use, and members that they do not name.
    private static func faults(of value: JSONValue, by schema: JSONValue, at path: String) -> [String] {
        let types = schema["type"]?.array?.compactMap(\.string) ?? [schema["type"]?.string].compactMap(\.self)
        let isInteger = value.int != nil
        guard types.isEmpty || types.contains(value.typeName) || (isInteger && types.contains("integer")) else {
            return ["\(path) is \(value.typeName)"]
        }
        let missing = schema["required"]?.array?.compactMap(\.string).filter { value[$0] == nil } ?? []
        var faults = missing.map { "\(path) lacks \($0)" }
        for member in value.object?.members ?? [] {
            guard let properties = schema["properties"] else { break }
            let inner = "\(path)/\(member.key)"
            if let known = properties[member.key] {
                faults += Self.faults(of: member.value, by: known, at: inner)
            } else if path != "/error" {
                faults.append("\(inner) is not described")
            }
        }
        for element in value.array ?? [] {
            faults += schema["items"].map { Self.faults(of: element, by: $0, at: path + "[]") } ?? []
        }
        return faults
    }
}
