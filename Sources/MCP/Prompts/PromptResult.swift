public import JSONCore

/// A prompt with everything filled in.
public struct PromptResult: Hashable, Sendable {
    /// What the prompt is for.
    public var description: String?
    /// The conversation to start with.
    public var messages: [PromptMessage]
    /// What goes beside the messages, under `_meta`.
    public var meta: JSONObject

    /// Creates a result.
    public init(description: String? = nil, messages: [PromptMessage], meta: JSONObject = [:]) {
        self.description = description
        self.messages = messages
        self.meta = meta
    }
}

extension PromptResult {
    func writeMembers(to writer: inout JSONWriter, for revision: Revision) {
        if let description { writer.member("description", description) }
        writer.key("messages")
        writer.array { writer in
            for message in messages { message.write(to: &writer, for: revision) }
        }
    }
}
