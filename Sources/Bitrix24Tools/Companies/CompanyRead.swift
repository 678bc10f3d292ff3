import Bitrix24
import JSONCore
import MCP

/// Reads one company with its telephone numbers and addresses.
struct CompanyRead: Tool {
    struct Input: Decodable, Sendable {
        var id: RecordID
        var detail: DetailLevel?
    }

    let name: ToolName = "getCompany"
    let effect: ToolEffect = .reads
    var outputSchema: JSONValue? { OutputSchema.record }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        let kind = RecordKind.companies
        let parameters = kind.item.parameters(id: "\(input.id.rawValue)")
        let answer = try await context.client.call(kind.item.method, parameters)
        guard let record = kind.item.record(in: answer) else {
            throw PortalError(.notFound, calling: kind.item.method)
        }
        let records = await RecordSet([record], of: kind, namedBy: context.client.directory)
        let detail = input.detail ?? .standard(for: request.audience)
        var asked: JSONObject = ["id": .int(input.id.rawValue)]
        asked["detail"] = input.detail.map { .string($0.rawValue) }
        let toolAnswer = ToolAnswer(
            tool: name,
            resource: kind.resource,
            request: asked,
            result: records.written(detail: detail).only
        )
        let arguments = ["resource": kind.resource, "id": "\(input.id.rawValue)"]
        return toolAnswer.toolResult(
            toolAnswer.structured(in: context),
            summary: context.texts.message(.recordSummary, arguments),
            in: context,
            for: request
        )
    }
}
