/// A question for the values that an argument can have.
public struct CompletionRequest: Hashable, Sendable {
    /// What has the argument.
    public var reference: CompletionReference
    /// The name of the argument, one that the prompt or template has.
    public var argument: String
    /// What somebody typed so far; perhaps nothing.
    public var value: String
    /// The arguments that are filled in already.
    public var context: [String: String]

    /// Creates a question.
    public init(
        reference: CompletionReference,
        argument: String,
        value: String = "",
        context: [String: String] = [:]
    ) {
        self.reference = reference
        self.argument = argument
        self.value = value
        self.context = context
    }
}
