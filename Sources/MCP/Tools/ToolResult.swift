public import JSONCore

/// What a call of a tool gave.
public struct ToolResult: Hashable, Sendable {
    /// What the model reads.
    public var content: [Content]
    /// The same as one JSON object, for hosts that prefer it; it fits the tool's output schema.
    public var structuredContent: JSONFragment?
    /// Whether the call failed.
    public var isError: Bool

    /// Creates a result.
    public init(content: [Content], structuredContent: JSONFragment? = nil, isError: Bool = false) {
        self.content = content
        self.structuredContent = structuredContent
        self.isError = isError
    }

    /// The result as one JSON object.
    package var fragment: JSONFragment { JSONFragment { writeMembers(to: &$0) } }

    func writeMembers(to writer: inout JSONWriter) {
        writer.key("content")
        writer.array { writer in
            for piece in content { piece.write(to: &writer) }
        }
        if let structuredContent { writer.member("structuredContent", structuredContent) }
        writer.member("isError", isError)
    }
}
