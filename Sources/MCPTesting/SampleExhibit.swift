import JSONCore
import MCP

/// A tool with a schema of its own that answers with one piece of every kind.
enum SampleExhibit {
    /// One piece of every kind.
    static let content: [Content] = [
        .text("Look.", annotations: Annotations(audience: [.user], priority: 1, lastModified: "2026-11-25T12:00:00Z")),
        .image(data: "iVBORw==", mimeType: "image/png"),
        .audio(data: "UklGRg==", mimeType: "audio/wav", annotations: Annotations(priority: 0)),
        .resource(
            ResourceContents(
                uri: "sample://inner",
                text: Array("ночь".utf8),
                meta: ["example.com/part": "inner"]
            )
        ),
        .resourceLink(SampleResources.picture),
        Content(.text("Aside."), meta: ["example.com/part": "aside"]),
    ]

    private static let inputSchema: JSONValue = [
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": ["place": ["$anchor": "place", "type": "object"]],
        "type": "object",
        "properties": [
            "region": ["type": "string", "x-mcp-header": "Region"],
            "count": ["type": "integer", "x-mcp-header": "Count"],
            "place": ["type": "object", "properties": ["exact": ["type": "boolean", "x-mcp-header": "Exact"]]],
            "rest": ["$ref": "#/$defs/place"],
        ],
        "allOf": [["if": ["required": ["count"]], "then": ["required": ["region"]]]],
        "additionalProperties": false,
    ]

    private static let outputSchema: JSONValue = [
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": ["part": ["enum": ["one", "two"]]],
        "type": "array",
        "items": ["$ref": "#/$defs/part"],
    ]

    static func tool() throws -> RegisteredTool {
        try RegisteredTool(
            ToolDefinition(
                name: "exhibit",
                title: "Exhibit",
                description: "Shows every kind of content.",
                icons: [SampleContent.icon],
                inputSchema: inputSchema,
                outputSchema: outputSchema,
                effect: .reads,
                meta: ["example.com/part": "exhibit"]
            ),
            taskSupport: .optional(after: .seconds(5))
        ) { _, _ in
            ToolResult(
                content: content,
                structuredContent: JSONFragment(["one", "two"]),
                meta: ["example.com/part": "result"]
            )
        }
    }
}
