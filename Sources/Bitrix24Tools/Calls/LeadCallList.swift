import Bitrix24
import JSONCore
import MCP

/// Lists the calls of a lead with what the telephony knows of them, the latest first.
struct LeadCallList: Tool {
    struct Input: Decodable, Sendable {
        var ownerId: RecordID
        var start: RowOffset?
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
        let window = try await ListReader(client: context.client)
            .rows(of: query.kind, in: query.window) { query.parameters(start: $0) }
        let details = await CallDetails(of: window.rows, kind: query.kind, from: context.client)
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
