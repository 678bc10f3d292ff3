import Bitrix24

extension RowWindow {
    /// What is missing of the rows that were asked for.
    ///
    /// - Parameter argument: As ``AnswerWarning/init(droppedRows:next:kept:budget:goingOnWith:in:)`` has it.
    func warnings(
        keeping count: Int,
        budget: ResultBudget,
        goingOnWith argument: String? = nil,
        in context: PortalContext
    ) -> [AnswerWarning] {
        let dropped = AnswerWarning(
            droppedRows: rows.count - count,
            next: next(keeping: count),
            kept: count,
            budget: budget,
            goingOnWith: argument,
            in: context.texts
        )
        let failed = failure.map { failure in
            let reason = ToolFailure.reason(failure, in: context)
            let arguments = ["reason": reason, "next": next.map { "\($0)" } ?? ""]
            return AnswerWarning(message: context.texts.message(.pageFailed, arguments))
        }
        return [dropped, failed].compactMap(\.self)
    }
}
