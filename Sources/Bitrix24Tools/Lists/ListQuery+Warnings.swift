extension ListQuery {
    /// What was left out of the question.
    func warnings(in context: PortalContext) -> [AnswerWarning] {
        guard ignoresDateHint, let dateHint else { return [] }
        let arguments = ["hint": dateHint.rawValue, "field": kind.dateField]
        return [AnswerWarning(message: context.texts.message(.dateHintIgnored, arguments))]
    }
}
