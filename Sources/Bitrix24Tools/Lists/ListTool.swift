import Bitrix24
import JSONCore
import MCP

/// A tool that lists records of one kind.
protocol ListTool: Tool where Context == PortalContext, Input: ListArguments {
    /// What kind of records.
    var kind: RecordKind { get }

    /// What an answer says beside the rows: counts over the rows that it returns, and what to ask next.
    func extras(
        of records: RecordSet,
        keeping count: Int,
        for query: ListQuery,
        in context: PortalContext
    ) -> ListExtras
}

extension ListTool {
    var effect: ToolEffect { .reads }
    var outputSchema: JSONValue? { OutputSchema.list }

    func extras(
        of records: RecordSet,
        keeping count: Int,
        for query: ListQuery,
        in context: PortalContext
    ) -> ListExtras { ListExtras() }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        let query = try await ListQuery(input, of: kind, for: name, in: context)
        let window = try await ListReader(client: context.client).rows(of: query)
        let records = await RecordSet(window.rows, of: kind, namedBy: context.client.directory)
        let answer = ListAnswer(tool: name, query: query, window: window, records: records, context: context)
        return answer.toolResult(
            detail: input.list.detail ?? .standard(for: request.audience),
            budget: ResultBudget(asked: input.list.maxBytes, in: context, for: request),
            for: request
        ) { extras(of: records, keeping: $0, for: query, in: context) }
    }
}

extension DetailLevel {
    /// What an answer holds where the caller does not say: programs want everything.
    static func standard(for audience: Audience) -> DetailLevel {
        switch audience {
        case .model: .standard
        case .program: .full
        }
    }
}
