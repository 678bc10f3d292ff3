import Bitrix24
import CRM
import JSONCore
import MCP

/// Follows the records that were created in some time through the stages of their pipeline.
struct FunnelReport: Tool {
    struct Input: Decodable, Sendable {
        var pipeline: String?
        var entity: String?
        var period: String?
        var by: String?
        var allowCost: RequestLimit?
    }

    /// What is looked at where no period is named.
    private static let standardPeriod = "last 90 days"

    let name: ToolName = "funnelReport"
    let effect: ToolEffect = .reads
    var outputSchema: JSONValue? { OutputSchema.open }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        try await Question.answer(in: context) { question in
            let choice = try await PipelineChoice(entity: input.entity, pipeline: input.pipeline, in: question)
            var reader = question.reader(of: choice.schema)
            let funnel = try funnel(input, choice, reading: &reader)
            reader.note(context.texts.message(.cohort))
            let work = LongWork(for: request)
            let run = FunnelRun(
                funnel,
                model: question.model,
                client: context.client,
                counting: question.requests,
                now: context.now()
            )
            let reading = try await run.result(
                limit: (input.allowCost ?? .standard).rawValue,
                starts: work.start,
                progress: work.report
            )
            return FunnelAnswer(
                tool: name,
                funnel: funnel,
                title: choice.title,
                reading: reading,
                understood: reader.understood,
                question: question,
                context: context
            ).toolResult(for: request)
        }
    }

    private func funnel(
        _ input: Input,
        _ choice: PipelineChoice,
        reading reader: inout QueryReader
    ) throws(QueryFault) -> Funnel {
        if let meaning = choice.meaning { reader.note(meaning) }
        let text = input.period ?? Self.standardPeriod
        guard let field = choice.schema.dateField else { throw QueryFault("period", text, .notUsable) }
        let period = try reader.period(text, at: "period")
        _ = try reader.condition(field, in: text, at: "period")
        let dimension = try input.by.map { name throws(QueryFault) in
            try DimensionReader.dimension(name, at: "by", dateField: field, in: reader)
        }
        if let dimension { reader.note(dimension.field.label) }
        return Funnel(schema: choice.schema, pipeline: choice.pipeline, period: period, dimension: dimension)
    }
}
