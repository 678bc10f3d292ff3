import JSONCore

/// Something that can be filled into a prompt.
public struct PromptArgument: Hashable, Sendable {
    /// The name that clients send.
    public var name: String
    /// The name that people see.
    public var title: String?
    /// What to fill in.
    public var description: String?
    /// Whether the prompt needs it.
    public var isRequired: Bool

    /// Creates an argument.
    public init(name: String, title: String? = nil, description: String? = nil, isRequired: Bool = false) {
        self.name = name
        self.title = title
        self.description = description
        self.isRequired = isRequired
    }
}

extension PromptArgument {
    func write(to writer: inout JSONWriter, for revision: Revision) {
        writer.object { writer in
            writer.member("name", name)
            writer.title(title, for: revision)
            writer.optionalMember("description", description)
            writer.member("required", isRequired)
        }
    }
}
