public import JSONCore

/// What a call of a tool gave.
public struct ToolResult: Hashable, Sendable {
    /// What the model reads.
    public var content: [Content]
    /// The same as JSON, for hosts that prefer it; it fits the tool's output schema.
    ///
    /// Clients before 2026-07-28 know objects only: they get anything else as an object's member `result`.
    public var structuredContent: JSONPieces?
    /// Whether the call failed.
    public var isError: Bool
    /// What goes beside the content, under `_meta`.
    public var meta: JSONObject

    /// Creates a result.
    public init(
        content: [Content],
        structuredContent: JSONFragment? = nil,
        isError: Bool = false,
        meta: JSONObject = [:]
    ) {
        self.content = content
        self.structuredContent = structuredContent.map(JSONPieces.init)
        self.isError = isError
        self.meta = meta
    }

    /// Creates a result whose structure is large, and is there in pieces.
    public init(
        content: [Content],
        structuredContent: JSONPieces,
        isError: Bool = false,
        meta: JSONObject = [:]
    ) {
        self.init(content: content, isError: isError, meta: meta)
        self.structuredContent = structuredContent
    }

    /// The result as one JSON object, for a program that speaks no MCP: pieces to be sent one after the other, since the
    /// structure can be large and need not be copied.
    package var pieces: [[UInt8]] {
        guard let structuredContent else { return [JSONFragment { writeMembers(to: &$0, for: .latest) }.bytes] }
        var writer = JSONWriter()
        writer.beginObject()
        writeContent(to: &writer, for: .latest)
        writer.key("structuredContent")
        return [writer.bytes] + structuredContent.arrays + [Array(",\"isError\":\(isError)}".utf8)]
    }

    /// Writes all but the `_meta`.
    ///
    /// - Parameter wrapsStructure: Whether clients that know objects only were shown an output schema around the
    ///   tool's own; see ``ToolDefinition/wrapsStructure``.
    func writeMembers(to writer: inout JSONWriter, for revision: Revision, wrapsStructure: Bool = false) {
        writeContent(to: &writer, for: revision)
        if let structuredContent, revision.hasStructuredContent {
            let isWrapped = !revision.hasAnyStructuredContent && (wrapsStructure || !structuredContent.isObject)
            writer.key("structuredContent")
            if isWrapped {
                writer.object { $0.member(ToolDefinition.wrapper, structuredContent) }
            } else {
                writer.value(structuredContent)
            }
        }
        writer.member("isError", isError)
    }

    private func writeContent(to writer: inout JSONWriter, for revision: Revision) {
        writer.key("content")
        writer.array { writer in
            for piece in content { piece.write(to: &writer, for: revision) }
        }
    }
}

extension JSONPieces {
    fileprivate var isObject: Bool { arrays.joined().first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{") }
}
