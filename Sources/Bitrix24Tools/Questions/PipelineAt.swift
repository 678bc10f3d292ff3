import Bitrix24
import CRM
import JSONCore
import MCP

/// Says where the records of a pipeline stood at the end of a day.
struct PipelineAt: Tool {
    struct Input: Decodable, Sendable {
        var date: String
        var pipeline: String?
        var entity: String?
        var allowCost: RequestLimit?
    }

    let name: ToolName = "pipelineAt"
    let effect: ToolEffect = .reads
    var outputSchema: JSONValue? { OutputSchema.open }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        try await Question.answer(in: context) { question in
            let choice = try await PipelineChoice(entity: input.entity, pipeline: input.pipeline, in: question)
            var reader = question.reader(of: choice.schema)
            guard let named = try reader.period(input.date, at: "date").end else {
                throw QueryFault("date", input.date, .noPeriod)
            }
            // Nothing is known of what is to come.
            let end = min(named, context.now() + 1)
            let work = LongWork(for: request)
            let run = StandingRun(
                choice.schema,
                pipeline: choice.pipeline,
                before: end,
                model: question.model,
                client: context.client,
                counting: question.requests
            )
            let result = try await run.result(
                limit: (input.allowCost ?? .standard).rawValue,
                starts: work.start,
                progress: work.report
            )
            return PipelineAtAnswer(
                tool: name,
                choice: choice,
                moment: question.model.zone.timestamp(end - 1),
                result: result,
                question: question,
                context: context
            ).toolResult(for: request)
        }
    }
}
