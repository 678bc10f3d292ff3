import JSONCore

/// A prompt as the list shows it.
public struct PromptDefinition: Hashable, Sendable {
    /// The name that clients ask for.
    public var name: String
    /// The name that people see.
    public var title: String?
    /// What the prompt is for.
    public var description: String?
    /// What can be filled in.
    public var arguments: [PromptArgument]

    /// Creates a definition.
    public init(
        name: String,
        title: String? = nil,
        description: String? = nil,
        arguments: [PromptArgument] = []
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.arguments = arguments
    }
}

extension PromptDefinition {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("name", name)
            if let title { writer.member("title", title) }
            if let description { writer.member("description", description) }
            guard !arguments.isEmpty else { return }
            writer.key("arguments")
            writer.array { writer in
                for argument in arguments { argument.write(to: &writer) }
            }
        }
    }
}
