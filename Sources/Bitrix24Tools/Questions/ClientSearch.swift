import Bitrix24
import CRM
import JSONCore
import MCP

/// Finds the contacts, companies and leads that are one client.
struct ClientSearch: Tool {
    struct Input: Decodable, Sendable {
        var phone: String?
        var email: String?
        var name: String?
        var inn: String?
        var text: String?
    }

    /// How many records are shown.
    private static let limit = 20

    let name: ToolName = "findClient"
    let effect: ToolEffect = .reads
    var outputSchema: JSONValue? { OutputSchema.open }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        let query = try ClientQuery(
            phone: input.phone,
            email: input.email,
            name: input.name,
            taxNumber: input.inn,
            text: input.text
        )
        let question = try await Question(in: context)
        let finder = ClientFinder(query, model: question.model, client: context.client, counting: question.requests)
        let findings = try await finder.findings(limit: Self.limit)
        return ClientSearchAnswer(
            tool: name,
            query: query,
            findings: findings,
            question: question,
            context: context
        ).toolResult(for: request)
    }
}
