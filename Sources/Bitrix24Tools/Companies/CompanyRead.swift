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
        let row = records.written(detail: input.detail ?? .standard(for: request.audience), in: context)
        let budget = ResultBudget(asked: nil, in: context, for: request)
        let fitted = budget.fit(row) { count in
            self.answer(to: input, with: count == 0 ? nil : row.only, budget: budget, in: context)
        } structured: { (answer: ToolAnswer) in
            answer.structured(in: context)
        }
        let arguments = ["resource": kind.resource, "id": "\(input.id.rawValue)"]
        let summary = context.texts.message(.recordSummary, arguments)
        return fitted.answer.toolResult(fitted.structured, summary: summary, in: context, for: request)
    }

    /// The answer; without a record where that is larger than the budget.
    private func answer(
        to input: Input,
        with record: JSONFragment?,
        budget: ResultBudget,
        in context: PortalContext
    ) -> ToolAnswer {
        var request: JSONObject = ["id": .int(input.id.rawValue)]
        request["detail"] = input.detail.map { .string($0.rawValue) }
        var answer = ToolAnswer(
            tool: name,
            resource: RecordKind.companies.resource,
            request: request,
            result: JSONPieces(record ?? JSONFragment(.null))
        )
        if record == nil, let bytes = budget.bytes {
            let message = context.texts.message(.recordTooLarge, ["bytes": "\(bytes)"])
            answer.warnings = [AnswerWarning(message: message)]
        }
        return answer
    }
}
