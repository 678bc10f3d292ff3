import Bitrix24
import JSONCore
import MCP

/// Turns the calls of a lead into the tool's answer.
struct LeadCallAnswer: Sendable {
    let tool: ToolName
    let query: LeadCallQuery
    let window: RowWindow
    let details: CallDetails
    let activities: RecordSet
    let context: PortalContext

    /// The answer with as many calls as the budget holds.
    func toolResult(for request: RequestContext) -> ToolResult {
        let budget = ResultBudget(asked: nil, in: context, for: request)
        let rows = writtenRows(detail: .standard(for: request.audience))
        let echo = RequestEcho(query.request, within: budget)
        let fitted = budget.fit(rows) { count in
            answer(keeping: count, of: rows, echo: echo, budget: budget)
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

    private func writtenRows(detail: DetailLevel) -> RowBuffer {
        var buffer = RowBuffer()
        for (place, (activity, listed)) in zip(activities.rows, window.rows).enumerated() {
            let row = CallRow(activity: activity, listed: listed, statistic: details.statistic(of: activity))
            buffer.append {
                row.write(responsible: responsible(at: place, detail: detail), select: query.select, to: &$0)
            }
        }
        buffer.close()
        return buffer
    }

    private func responsible(at place: Int, detail: DetailLevel) -> JSONFragment? {
        guard let field = query.kind.meta.first, let code = activities.codes.code(of: place, in: 0),
            let snapshot = activities.snapshot
        else { return nil }
        return MetaEntry(code, of: field, in: snapshot).fragment(detail: detail)
    }

    private func answer(
        keeping count: Int,
        of rows: RowBuffer,
        echo: RequestEcho,
        budget: ResultBudget
    ) -> ToolAnswer {
        let next = window.next(keeping: count)
        var answer = ToolAnswer(
            tool: tool,
            resource: "crm/lead_calls",
            request: echo.request,
            result: JSONPieces(rows.array(first: count)),
            total: window.total,
            next: next
        )
        answer.pagination = Pagination(
            limit: query.window.limit,
            start: query.window.start,
            next: next,
            total: window.total,
            fetched: count
        )
        answer.warnings = warnings(keeping: count, budget: budget) + echo.warnings(in: context)
        return answer
    }

    private func warnings(keeping count: Int, budget: ResultBudget) -> [AnswerWarning] {
        var warnings = window.warnings(keeping: count, budget: budget, goingOnWith: "start", in: context)
        let problems: [(MessageKey, PortalError?)] = [
            (.callDetailsUnavailable, details.activityProblem),
            (.callStatisticsUnavailable, details.statisticsProblem),
            (.namesUnavailable, activities.problems.first),
        ]
        for (key, problem) in problems {
            guard let problem else { continue }
            let reason = ToolFailure.reason(problem, in: context)
            warnings.append(AnswerWarning(message: context.texts.message(key, ["reason": reason])))
        }
        return warnings
    }
}
