import CRM
import JSONCore
import MCP

/// Figures about groups as an answer shows them, with a statement of what was counted.
struct AggregationAnswer {
    let tool: ToolName
    let aggregation: Aggregation
    let result: AggregationResult
    /// The groups to show, in order.
    let rows: [AggregationResult.Row]
    /// The names of linked records, by kind and number.
    let links: [EntityID: [String: String]]
    let reader: QueryReader
    let requests: Int
    let context: PortalContext

    func toolResult(for request: RequestContext) -> ToolResult {
        let texts = context.texts
        var answer = CompactAnswer(
            tool: tool,
            summary: texts.message(
                .figuresSummary,
                [
                    "entity": aggregation.schema.type.title, "groups": "\(result.rows.count)",
                    "counted": "\(result.counted)",
                ]
            )
        )
        answer.understood = reader.understood
        answer.members = ["entity": .string(aggregation.schema.type.code)]
        answer.columns = aggregation.dimensions.map(\.name) + result.columns
        answer.rows = (aggregation.dimensions.isEmpty ? [result.total] : rows).map(cells)
        let budget = ResultBudget(asked: nil, in: context, for: request)
        answer.remarks = remarks
        answer.rows = Array(answer.rows.prefix(answer.rowsFitting(budget, in: context)))
        let hidden = aggregation.dimensions.isEmpty ? 0 : result.rows.count - answer.rows.count
        answer.notes = notes(hidden: hidden)
        return answer.toolResult(in: context, for: request)
    }

    private func cells(_ row: AggregationResult.Row) -> [JSONValue] {
        let names = zip(row.names, aggregation.dimensions).map { name, dimension -> JSONValue in
            if case .record(let id) = dimension.field.kind, let link = links[id]?[name] {
                return .string("\(UntrustedText.fenced(link)) (\(name))")
            }
            let isTyped = dimension.field.kind.isFreeText && dimension.grouping == .value
            return .string(isTyped ? UntrustedText.fenced(name) : name)
        }
        return names + row.figures.map { $0 ?? "" }
    }

    /// The figures over all groups, and what they were counted from.
    private var remarks: JSONObject {
        var remarks = JSONObject()
        if !aggregation.dimensions.isEmpty {
            remarks["total"] = .array(result.total.figures.map { $0 ?? "" })
        }
        var coverage: JSONObject = ["records": .int(result.counted)]
        if let total = result.portalTotal, total != result.counted { coverage["portalTotal"] = .int(total) }
        coverage["requests"] = .int(requests)
        coverage["how"] = result.readRows ? "read" : "counted"
        coverage["exact"] = .bool(isExact)
        remarks["coverage"] = .object(coverage)
        if !result.rates.isEmpty { remarks["rates"] = .strings(result.rates) }
        return remarks
    }

    /// Records that came or went while the others were read make a difference of some.
    private var isExact: Bool {
        result.unconverted.isEmpty && (result.portalTotal.map { $0 == result.counted } ?? true)
    }

    private func notes(hidden: Int) -> [String] {
        let texts = context.texts
        var notes: [String] = []
        if hidden > 0 { notes.append(texts.message(.moreGroups, ["hidden": "\(hidden)"])) }
        if result.overlaps, let field = aggregation.dimensions.first(where: \.field.isMultiple)?.field {
            notes.append(texts.message(.overlaps, ["field": field.title]))
        }
        if !result.unconverted.isEmpty {
            notes.append(texts.message(.unconverted, ["currencies": result.unconverted.joined(separator: ", ")]))
        }
        if let total = result.portalTotal, total != result.counted {
            let counts = ["counted": "\(result.counted)", "total": "\(total)"]
            notes.append(texts.message(.changedMeanwhile, counts))
        }
        return notes
    }
}
