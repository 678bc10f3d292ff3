import Bitrix24
import JSONCore
import MCP

/// Lists the calls of a lead with what the telephony knows of them, the latest first.
struct LeadCallList: Tool {
    struct Input: Decodable, Sendable {
        var ownerId: RecordID
        var limit: CallLimit?
        var filter: JSONObject?
        var select: [String]?
        var order: JSONObject?
    }

    let name: ToolName = "getLeadCalls"
    let effect: ToolEffect = .reads
    var outputSchema: JSONValue? { OutputSchema.list }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        let query = try LeadCallQuery(input, for: name, in: context.texts)
        let page = try await context.client.call(query.kind.list, query.parameters)
        let window = try RowWindow(of: query.window, pages: [.success(page)], kind: query.kind)
        let details = await CallDetails(of: window.rows, from: context.client)
        let activities = await RecordSet(details.activities, of: query.kind, namedBy: context.client.directory)
        let answer = LeadCallAnswer(
            tool: name,
            query: query,
            window: window,
            details: details,
            activities: activities,
            context: context
        )
        return answer.toolResult(for: request)
    }
}
