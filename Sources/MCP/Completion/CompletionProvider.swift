/// Knows the values that arguments of prompts and of resource templates can have.
public protocol CompletionProvider: Sendable {
    /// Values for an argument, for what was typed so far.
    ///
    /// Only asked for prompts, templates and arguments that the server offers.
    func completion(for question: CompletionRequest, for request: RequestContext) async throws -> Completion
}
