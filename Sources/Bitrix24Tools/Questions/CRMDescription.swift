import Bitrix24
import CRM
import JSONCore
import MCP

/// Says what is on the portal: who asks, what there is, and how it is called.
struct CRMDescription: Tool {
    struct Input: Decodable, Sendable {
        var entity: String?
        var search: String?
        var field: String?
    }

    let name: ToolName = "describeCrm"
    let effect: ToolEffect = .reads
    var outputSchema: JSONValue? { OutputSchema.description }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        try await answer(input, in: context).toolResult(in: context, for: request)
    }

    /// The description, before it is written.
    func answer(_ input: Input, in context: PortalContext) async throws -> CompactAnswer {
        try await Question.answer(in: context) { question in
            var answer = CompactAnswer(tool: name, summary: context.texts.message(.portalSummary))
            guard let entity = input.entity else {
                answer.members = PortalDescription(model: question.model, context: context).members
                answer.notes = problems(of: question.model, in: context)
                return answer
            }
            let schema = try await question.schema(of: entity)
            let reader = question.reader(of: schema)
            answer.summary = schema.type.title
            let description = EntityDescription(schema: schema, model: question.model)
            if let name = input.field {
                description.describe(try reader.field(name, at: "field"), in: &answer)
            } else {
                description.describe(input.search.map(reader.fields), in: &answer)
            }
            return answer
        }
    }

    private func problems(of model: PortalModel, in context: PortalContext) -> [String] {
        model.problems.map { problem in
            let reason = ToolFailure.reason(problem.error, in: context)
            return context.texts.message(.partUnavailable, ["method": problem.method.rawValue, "reason": reason])
        }
    }
}
