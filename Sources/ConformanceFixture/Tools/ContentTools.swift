import JSONCore
import MCP

/// Tools that answer at once, each with another kind of content.
enum ContentTools {
    static let all = [
        FixtureTool("test_simple_text", "Answers with text.") { _, _ in
            .text("This is a simple text response for testing.")
        },
        FixtureTool("test_image_content", "Answers with a picture.") { _, _ in ToolResult(content: [picture]) },
        FixtureTool("test_audio_content", "Answers with a recording.") { _, _ in
            ToolResult(content: [.audio(data: SampleMedia.wav, mimeType: "audio/wav")])
        },
        FixtureTool("test_embedded_resource", "Answers with a resource.") { _, _ in
            ToolResult(content: [
                resource("test://embedded-resource", "text/plain", "This is an embedded resource content.")
            ])
        },
        FixtureTool("test_multiple_content_types", "Answers with several kinds of content.") { _, _ in
            ToolResult(content: [
                .text("Multiple content types test:"), picture,
                resource("test://mixed-content-resource", "application/json", #"{"test":"data","value":123}"#),
            ])
        },
        FixtureTool("test_error_handling", "Fails.") { _, _ in
            .text("This tool intentionally returns an error for testing", isError: true)
        },
        FixtureTool("json_schema_2020_12_tool", "Has a schema with many keywords.", schema: schema) { _, _ in
            .text("json_schema_2020_12_tool")
        },
        FixtureTool("test_x_mcp_header", "Has an argument that clients repeat as a header.", schema: headed) {
            arguments,
            _ in
            .text("region=\(arguments["region"]?.string ?? "<none>")")
        },
    ]

    private static let picture = Content.image(data: SampleMedia.png, mimeType: "image/png")

    private static func resource(_ uri: String, _ mimeType: String, _ text: String) -> Content {
        .resource(ResourceContents(uri: uri, mimeType: mimeType, text: Array(text.utf8)))
    }

    private static let headed: JSONValue = [
        "type": "object",
        "properties": [
            "region": ["type": "string", "description": "Where to look.", "x-mcp-header": "Region"]
        ],
    ]

    private static let schema: JSONValue = [
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "$defs": [
            "address": [
                "$anchor": "addressDef",
                "type": "object",
                "properties": ["street": ["type": "string"], "city": ["type": "string"]],
            ]
        ],
        "properties": [
            "name": ["type": "string"],
            "address": ["$ref": "#/$defs/address"],
            "contactMethod": ["type": "string", "enum": ["phone", "email"]],
            "phone": ["type": "string"],
            "email": ["type": "string"],
        ],
        "allOf": [["anyOf": [["required": ["phone"]], ["required": ["email"]]]]],
        "if": ["properties": ["contactMethod": ["const": "phone"]], "required": ["contactMethod"]],
        "then": ["required": ["phone"]],
        "else": ["required": ["email"]],
        "additionalProperties": false,
    ]
}
