import CRM
import JSONCore
import MCP

/// What became of the records of a funnel as an answer shows it: a row for each stage or for each group.
struct FunnelAnswer {
    private static let mostGroups = 100

    let tool: ToolName
    let funnel: Funnel
    /// The kind of records and the pipeline, as people call them.
    let title: String
    let reading: FunnelReading
    let understood: [String]
    let question: Question
    let context: PortalContext

    func toolResult(for request: RequestContext) -> ToolResult {
        let whole = reading.result.whole
        let counts = ["created": "\(whole.created)", "won": "\(whole.won)", "lost": "\(whole.lost)"]
        var answer = CompactAnswer(
            tool: tool,
            summary: context.texts.message(
                .funnelSummary,
                counts.merging(["funnel": title]) { first, _ in first }
            )
        )
        answer.understood = understood
        answer.members = ["entity": .string(funnel.schema.type.code)]
        if let pipeline = funnel.pipeline { answer.members["pipeline"] = .string(pipeline.id) }
        let table = FunnelTable(reading.result)
        answer.remarks = remarks(table)
        answer.notes = notes
        fill(&answer, from: table, for: request)
        return answer.toolResult(in: context, for: request)
    }

    /// Writes the rows; of groups as many as fit.
    private func fill(_ answer: inout CompactAnswer, from table: FunnelTable, for request: RequestContext) {
        guard let dimension = funnel.dimension else {
            answer.columns = table.stages.columns
            answer.rows = table.stages.rows
            return
        }
        let groups = table.groups(by: dimension, schema: funnel.schema, model: question.model)
        answer.columns = groups.columns
        answer.rows = Array(groups.rows.prefix(Self.mostGroups))
        let budget = ResultBudget(asked: nil, in: context, for: request)
        answer.rows = Array(answer.rows.prefix(answer.rowsFitting(budget, in: context)))
        let hidden = groups.rows.count - answer.rows.count
        if hidden > 0 { answer.notes.append(context.texts.message(.moreGroups, ["hidden": "\(hidden)"])) }
        if dimension.field.isMultiple {
            answer.notes.append(context.texts.message(.overlaps, ["field": dimension.field.title]))
        }
    }

    private func remarks(_ table: FunnelTable) -> JSONObject {
        var remarks = JSONObject()
        remarks["total"] = .object(
            JSONObject(zip(table.outcomeColumns, table.total).map { .init(key: $0, value: $1) })
        )
        if funnel.dimension == nil, !table.losses.rows.isEmpty {
            remarks["lostReasons"] = CompactTable(table.losses.columns, table.losses.rows).json
        }
        let result = reading.result
        remarks["coverage"] = [
            "records": .int(result.whole.created),
            "historyRows": .int(reading.historyRows),
            "requests": .int(question.requests.total),
            "exact": .bool(reading.isComplete && result.withoutHistory == 0 && result.differing == 0),
        ]
        return remarks
    }

    private var notes: [String] {
        let result = reading.result
        let counted: [(MessageKey, Int)] = [
            (.movedAway, result.whole.movedAway), (.withoutHistory, result.withoutHistory),
            (.differingHistory, result.differing), (.deletedLeftOut, reading.deleted),
        ]
        let notes = counted.filter { $0.1 > 0 }.map { context.texts.message($0.0, ["count": "\($0.1)"]) }
        return (funnel.dimension == nil ? [context.texts.message(.reachedStages)] : []) + notes
    }
}
