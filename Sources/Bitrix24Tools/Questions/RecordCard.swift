import Bitrix24
import CRM
import JSONCore
import MCP

/// Reads one record with what belongs to it.
struct RecordCard: Tool {
    struct Input: Decodable, Sendable {
        var entity: String?
        var id: RecordID?
        var url: String?
        var include: [CardPart]?
    }

    let name: ToolName = "getCrmRecord"
    let effect: ToolEffect = .reads
    var outputSchema: JSONValue? { OutputSchema.card }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        try await Question.answer(in: context) { question in
            let (schema, id) = try await record(input, in: question)
            let parts = input.include ?? CardPart.allCases
            let answers = try await CardLoad(schema, id: id, parts: parts)
                .answers(from: context.client, counting: question.requests)
            return RecordCardAnswer(
                tool: name,
                schema: schema,
                id: id,
                parts: parts,
                tables: CardTables(answers, schema: schema, model: question.model),
                problems: answers.problems,
                requests: question.requests.total,
                context: context
            ).toolResult(for: request)
        }
    }

    private func record(_ input: Input, in question: Question) async throws -> (EntitySchema, Int) {
        if let url = input.url {
            guard let address = RecordAddress(url) else {
                throw QueryFault("url", url, .expected("https://…/crm/deal/details/12/"))
            }
            guard let type = question.model.types.first(where: { $0.id == address.entity }) else {
                throw QueryFault("url", url, .unknown(.entity, question.model.types.map(\.candidate)))
            }
            return (try await question.schema(of: type.code), address.id)
        }
        guard let entity = input.entity else { throw QueryFault("entity", "", .missing("entity")) }
        guard let id = input.id?.rawValue else { throw QueryFault("id", "", .missing("id")) }
        return (try await question.schema(of: entity), id)
    }
}

extension CardPart: JSONSchemaRepresentable {}
