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
    func toolResult(for request: RequestContext) -> ToolResult {
        let budget = ResultBudget(asked: nil, in: context, for: request)
        let buffer = rows?.buffer ?? whole
        let fitted = budget.fit(buffer) { count in
            answer(keeping: count, of: buffer, budget: budget)
        } structured: { (answer: ToolAnswer) in
            answer.structured(in: context)
        }
        let summary =
            fitted.answer.pagination.map { context.texts.summary(rows: $0.fetched, start: $0.start, total: $0.total) }
            ?? context.texts.message(.methodSummary, ["method": page.method.rawValue])
        return fitted.answer.toolResult(fitted.structured, summary: summary, in: context, for: request)
    }

    /// A result that is no list counts as one row: it is there or it is not.
    private var whole: RowBuffer {
        var buffer = RowBuffer()
        buffer.append { $0.value(answer.result) }
        return buffer
    }

    /// Whether the answer is part of a list, or all of one.
    private var isList: Bool { rows != nil && (answer.next != nil || answer.total != nil || page.method.isPaged) }

    /// Whether a call can go on from any row.
    private var canGoOn: Bool { rows != nil && page.isAligned }

    private func answer(keeping count: Int, of buffer: RowBuffer, budget: ResultBudget) -> ToolAnswer {
        let dropped = buffer.count - count
        let next = canGoOn && dropped > 0 ? page.start + count : answer.next
        let result =
            rows?.result(with: buffer.array(first: count))
            ?? (count == 0 ? JSONFragment(.null) : JSONFragment(answer.result))
        var toolAnswer = ToolAnswer(
            tool: tool,
            resource: page.method.rawValue,
            request: ["method": .string(page.method.rawValue), "params": .object(page.parameters)],
            result: result,
            total: answer.total,
            next: next
        )
        if isList {
            toolAnswer.pagination = Pagination(
                limit: PageWindow.pageSize,
                start: page.start,
                next: next,
                total: answer.total,
                fetched: count
            )
        }
        toolAnswer.warnings = [dateRangeWarning, budgetWarning(dropping: dropped, keeping: count, next: next, budget)]
            .compactMap(\.self)
        return toolAnswer
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
            return AnswerWarning(droppedRows: dropped, next: next, kept: count, budget: budget, in: context.texts)
        }
        let key: MessageKey = rows == nil ? .resultTooLarge : .rowsLeftOut
        return AnswerWarning(message: context.texts.message(key, ["dropped": "\(dropped)", "bytes": "\(bytes)"]))
    }
}
