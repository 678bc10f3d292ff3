import MCP

/// Values for the first argument of the prompt that has some.
struct FixtureCompletions: CompletionProvider {
    func completion(for question: CompletionRequest, for request: RequestContext) async throws -> Completion {
        guard question.argument == "arg1" else { return .none }
        let values = ["testValue1", "testValue2"].filter { $0.hasPrefix(question.value) }
        return Completion(values: values, total: values.count)
    }
}
