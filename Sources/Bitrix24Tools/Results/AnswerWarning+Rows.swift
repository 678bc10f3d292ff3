extension AnswerWarning {
    /// Warns of rows that the budget left out, and says how to get them.
    ///
    /// - Parameter argument: The argument that takes the offset to go on from, for tools that have no `maxBytes`; `nil`
    ///   for list tools.
    init?(
        droppedRows dropped: Int,
        next: Int?,
        kept: Int,
        budget: ResultBudget,
        goingOnWith argument: String? = nil,
        in texts: LocaleTexts
    ) {
        guard dropped > 0, let bytes = budget.bytes else { return nil }
        let key: MessageKey =
            if argument == nil {
                kept == 0 ? .rowTooLarge : .rowsDropped
            } else {
                kept == 0 ? .rowsLeftOut : .rowsContinued
            }
        var arguments = ["dropped": "\(dropped)", "kept": "\(kept)", "bytes": "\(bytes)"]
        arguments["next"] = next.map { "\($0)" } ?? ""
        arguments["argument"] = argument
        message = texts.message(key, arguments)
    }
}
