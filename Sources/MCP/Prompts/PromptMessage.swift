import JSONCore

/// One message of a filled-in prompt.
public struct PromptMessage: Hashable, Sendable {
    /// Who speaks.
    public var role: Role
    /// What is said.
    public var content: Content

    /// Creates a message.
    public init(role: Role, content: Content) {
        self.role = role
        self.content = content
    }
}

extension PromptMessage {
    func write(to writer: inout JSONWriter, for revision: Revision) {
        writer.object { writer in
            writer.member("role", role.rawValue)
            writer.key("content")
            content.write(to: &writer, for: revision)
        }
    }
}
