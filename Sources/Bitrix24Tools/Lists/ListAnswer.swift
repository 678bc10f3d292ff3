import JSONCore
import MCP

/// Turns the rows of a list call into the tool's answer.
struct ListAnswer: Sendable {
    let tool: ToolName
    let query: ListQuery
    let window: RowWindow
    let records: RecordSet
    let context: PortalContext

    /// The answer with as many rows as the budget holds.
    func toolResult(
        detail: DetailLevel,
        budget: ResultBudget,
        for request: RequestContext,
        extras: (_ keeping: Int) -> ListExtras
    ) -> ToolResult {
        let rows = records.written(detail: detail, upTo: budget.bytes, in: context)
        let echo = RequestEcho(query.request, within: budget)
        let fitted = budget.fit(rows) { count in
            answer(keeping: count, of: rows, echo: echo, budget: budget, extras: extras(count))
        } structured: { (answer: ToolAnswer) in
            answer.structured(in: context)
        }
        return fitted.answer.toolResult(
            fitted.structured,
            summary: context.texts.summary(of: fitted.answer.pagination, from: window.rows.count),
            in: context,
            for: request
        )
    }

    private func answer(
        keeping count: Int,
        of rows: RowBuffer,
        echo: RequestEcho,
        budget: ResultBudget,
        extras: ListExtras
    ) -> ToolAnswer {
        let next = window.next(keeping: count)
        var answer = ToolAnswer(
            tool: tool,
            resource: query.kind.resource,
            request: echo.request,
            result: result(JSONPieces(rows.array(first: count))),
            total: window.total,
            next: next
        )
        answer.warnings = warnings(keeping: count, budget: budget) + echo.warnings(in: context)
        answer.pagination = Pagination(
            limit: query.window.limit,
            start: query.window.start,
            next: next,
            total: window.total,
            fetched: count
        )
        answer.aggregates = extras.aggregates
        answer.hints = extras.hints
        return answer
    }

    /// The rows at the place where the portal's method puts them.
    private func result(_ rows: JSONPieces) -> JSONPieces {
        guard let key = query.kind.dialect.rowsKey else { return rows }
        return JSONPieces(around: rows) { writer in
            writer.beginObject()
            writer.key(key)
        } behind: { writer in
            writer.endObject()
        }
    }

    private func warnings(keeping count: Int, budget: ResultBudget) -> [AnswerWarning] {
        var warnings: [AnswerWarning?] = []
        if query.dateHint == nil || query.ignoresDateHint {
            let rule = context.texts.warningRules[tool.rawValue]
            warnings.append(AnswerWarning(missingDateRangeIn: query.filter, by: rule, in: context))
        }
        return warnings.compactMap(\.self)
            + query.warnings(in: context)
            + window.warnings(keeping: count, budget: budget, in: context)
            + records.warnings(in: context)
    }
}
