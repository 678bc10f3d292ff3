import CRM
import JSONCore
import MCP

/// Where the records of a pipeline stood as an answer shows it: a row for each stage.
struct PipelineAtAnswer {
    let tool: ToolName
    let choice: PipelineChoice
    /// The last second that counts.
    let moment: String
    let result: StandingResult
    let question: Question
    let context: PortalContext

    func toolResult(for request: RequestContext) -> ToolResult {
        let texts = context.texts
        var answer = CompactAnswer(
            tool: tool,
            summary: texts.message(
                .standingSummary,
                ["funnel": choice.title, "moment": moment, "count": "\(result.records)"]
            )
        )
        answer.understood = [choice.meaning, "date = \(moment) (\(question.model.zone.identifier))"].compactMap(\.self)
        answer.members = ["entity": .string(choice.schema.type.code)]
        if let pipeline = choice.pipeline { answer.members["pipeline"] = .string(pipeline.id) }
        answer.members["at"] = .string(moment)
        let table = StandingTable(result)
        answer.columns = table.columns
        answer.rows = table.rows
        answer.remarks["open"] = .array(table.open)
        answer.remarks["coverage"] = [
            "records": .int(result.records),
            "deleted": .int(result.deleted),
            "historyRows": .int(result.historyRows),
            "requests": .int(question.requests.total),
            "exact": .bool(result.withoutHistory == 0),
        ]
        if table.columns.count > 2 { answer.notes.append(texts.message(.amountsToday)) }
        let counted: [(MessageKey, Int)] = [
            (.deletedCounted, result.deleted), (.withoutHistory, result.withoutHistory),
        ]
        answer.notes += counted.filter { $0.1 > 0 }.map { texts.message($0.0, ["count": "\($0.1)"]) }
        return answer.toolResult(in: context, for: request)
    }
}
