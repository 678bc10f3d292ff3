extension AnswerWarning {
    /// Warns of rows that the budget left out, and says how to get them.
    init?(droppedRows dropped: Int, next: Int?, kept: Int, budget: ResultBudget, in texts: LocaleTexts) {
        guard dropped > 0, let bytes = budget.bytes else { return nil }
        message = texts.message(
            kept == 0 ? .rowTooLarge : .rowsDropped,
            ["dropped": "\(dropped)", "kept": "\(kept)", "next": next.map { "\($0)" } ?? "", "bytes": "\(bytes)"]
        )
    }
}
