import MCP

/// Completes every argument with the same names.
struct SampleCompletions: CompletionProvider {
    func completion(for question: CompletionRequest, for request: RequestContext) async throws -> Completion {
        let names = ["Ann", "Anton", "Ben"].filter { $0.hasPrefix(question.value) }
        let days = question.context["days"].map { ["of \($0) days"] } ?? []
        return Completion(values: names + days)
    }
}
