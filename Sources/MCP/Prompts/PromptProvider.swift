/// The prompts that a server offers.
public protocol PromptProvider: Sendable {
    /// The prompts in the order of the list.
    var prompts: [PromptDefinition] { get }

    /// Fills in one prompt; `nil` where there is none of this name.
    func prompt(
        named name: String,
        arguments: [String: String],
        for request: RequestContext
    ) async throws -> PromptResult?
}

/// No prompts at all.
public struct NoPrompts: PromptProvider {
    public var prompts: [PromptDefinition] { [] }

    /// Creates the empty provider.
    public init() {}

    public func prompt(
        named name: String,
        arguments: [String: String],
        for request: RequestContext
    ) async throws -> PromptResult? { nil }
}
