import Bitrix24
import JSONCore
import MCP

/// Turns what a method gave into the tool's answer.
struct MethodAnswer: Sendable {
    let tool: ToolName
    let page: MethodPage
    let answer: PortalAnswer
    /// The rows of the result; `nil` where it is no list.
    let rows: MethodRows?
    let context: PortalContext

    /// The answer with as much of the result as the budget holds.
    func toolResult(for caller: RequestContext) -> ToolResult {
        let budget = ResultBudget(asked: nil, in: context, for: caller)
        let buffer = rows?.buffer ?? whole
        let request = ["method": .string(page.method.rawValue), "params": .object(page.parameters)] as JSONObject
        let echo = RequestEcho(request, within: budget)
        let fitted = budget.fit(buffer) { count in
            answer(keeping: count, of: buffer, echo: echo, budget: budget)
        } structured: { (answer: ToolAnswer) in
            answer.structured(in: context)
        }
        let summary =
            fitted.answer.pagination.map { context.texts.summary(of: $0, from: buffer.count) }
            ?? context.texts.message(.methodSummary, ["method": page.method.rawValue])
        return fitted.answer.toolResult(fitted.structured, summary: summary, in: context, for: caller)
    }

    /// A result that is no list counts as one row: it is there or it is not.
    private var whole: RowBuffer {
        var buffer = RowBuffer()
        buffer.append { $0.value(answer.result) }
        return buffer
    }

    /// Whether the answer is part of a list, or all of one.
    private var isList: Bool { rows != nil && (answer.next != nil || answer.total != nil || canGoOn) }

    /// Whether a call can go on from any row.
    private var canGoOn: Bool { rows != nil && page.isAligned }

    private func answer(
        keeping count: Int,
        of buffer: RowBuffer,
        echo: RequestEcho,
        budget: ResultBudget
    ) -> ToolAnswer {
        let dropped = buffer.count - count
        let next = next(keeping: count, of: buffer.count)
        let result =
            rows?.result(with: JSONPieces(buffer.array(first: count)))
            ?? JSONPieces(count == 0 ? JSONFragment(.null) : JSONFragment(answer.result))
        var toolAnswer = ToolAnswer(
            tool: tool,
            resource: page.method.rawValue,
            request: echo.request,
            result: result,
            total: answer.total,
            next: next
        )
        if isList {
            toolAnswer.pagination = Pagination(
                limit: max(PageWindow.pageSize, buffer.count),
                start: page.start,
                next: next,
                total: answer.total,
                fetched: count
            )
        }
        let warnings = [dateRangeWarning, budgetWarning(dropping: dropped, keeping: count, next: next, budget)]
        toolAnswer.warnings = warnings.compactMap(\.self) + echo.warnings(in: context)
        return toolAnswer
    }

    /// The offset to go on from; `nil` at the end, and where rows were left out of a list that knows no offset.
    private func next(keeping count: Int, of all: Int) -> Int? {
        guard count < all else { return rows.map(\.next) ?? answer.next }
        return canGoOn ? page.start + count : nil
    }

    /// What the list tool of the same method would say about its filter.
    private var dateRangeWarning: AnswerWarning? {
        guard let tool = ToolCatalog.listTool(calling: page.method) else { return nil }
        let rule = context.texts.warningRules[tool.rawValue]
        return AnswerWarning(missingDateRangeIn: page.filter, by: rule, in: context)
    }

    private func budgetWarning(
        dropping dropped: Int,
        keeping count: Int,
        next: Int?,
        _ budget: ResultBudget
    ) -> AnswerWarning? {
        guard dropped > 0, let bytes = budget.bytes else { return nil }
        guard !canGoOn else {
            return AnswerWarning(
                droppedRows: dropped,
                next: next,
                kept: count,
                budget: budget,
                goingOnWith: "params.start",
                in: context.texts
            )
        }
        let key: MessageKey = rows == nil ? .resultTooLarge : .rowsLeftOut
        return AnswerWarning(message: context.texts.message(key, ["dropped": "\(dropped)", "bytes": "\(bytes)"]))
    }
}
