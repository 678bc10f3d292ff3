import JSONCore
import MCPTesting
import Testing

@testable import MCP

struct ParameterHeaderTests {
    private static let misuses: [(String, String)] = [
        (#"{"x-mcp-header":"A"}"#, "not on a property"),
        (#"{"properties":{"a":{"x-mcp-header":"A"}}}"#, "needs a property of type"),
        (#"{"properties":{"a":{"type":"number","x-mcp-header":"A"}}}"#, "needs a property of type"),
        (#"{"properties":{"a":{"type":"object","x-mcp-header":"A"}}}"#, "needs a property of type"),
        (#"{"properties":{"a":{"type":["string","null"],"x-mcp-header":"A"}}}"#, "needs a property of type"),
        (#"{"properties":{"a":{"type":"string","x-mcp-header":""}}}"#, "must be a token"),
        (#"{"properties":{"a":{"type":"string","x-mcp-header":"A B"}}}"#, "must be a token"),
        (#"{"properties":{"a":{"type":"string","x-mcp-header":"A:"}}}"#, "must be a token"),
        (#"{"properties":{"a":{"type":"string","x-mcp-header":"A\r\nB"}}}"#, "must be a token"),
        (#"{"properties":{"a":{"type":"string","x-mcp-header":"Б"}}}"#, "must be a token"),
        (#"{"properties":{"a":{"type":"string","x-mcp-header":1}}}"#, "must be a token"),
        (
            #"{"properties":{"a":{"type":"string","x-mcp-header":"A"},"b":{"type":"string","x-mcp-header":"a"}}}"#,
            "more than once"
        ),
        (#"{"properties":{"a":{"type":"array","items":{"type":"string","x-mcp-header":"A"}}}}"#, "not on a property"),
        (#"{"allOf":[{"properties":{"a":{"type":"string","x-mcp-header":"A"}}}]}"#, "not on a property"),
        (#"{"if":{"properties":{"a":{"type":"string","x-mcp-header":"A"}}}}"#, "not on a property"),
        (#"{"$defs":{"a":{"type":"string","x-mcp-header":"A"}}}"#, "not on a property"),
        (#"{"patternProperties":{"a":{"type":"string","x-mcp-header":"A"}}}"#, "not on a property"),
        (#"{"additionalProperties":{"type":"string","x-mcp-header":"A"}}"#, "not on a property"),
    ]

    @Test(arguments: misuses)
    func `refuses a mark that clients would hide the tool for`(schema: String, reason: String) throws {
        let schema = try JSONValue(parsing: schema)

        let error = #expect(throws: ParameterHeader.Misuse.self) { try ParameterHeader.all(in: schema) }

        #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
    }

    @Test func `finds marks of properties however deep`() throws {
        let schema: JSONValue = [
            "properties": [
                "a": ["type": "string", "x-mcp-header": "A"],
                "b": ["properties": ["c": ["type": "integer", "x-mcp-header": "x!#$%&'*+-.^_`|~9"]]],
            ]
        ]

        let headers = try ParameterHeader.all(in: schema)

        #expect(headers.map(\.field) == ["Mcp-Param-A", "Mcp-Param-x!#$%&'*+-.^_`|~9"])
        #expect(headers.map(\.path) == [["a"], ["b", "c"]])
    }

    @Test func `data and properties that are named like the mark are none`() throws {
        let schema: JSONValue = [
            "properties": ["x-mcp-header": ["type": "number"], "a": ["default": ["x-mcp-header": "A"]]],
            "enum": [["x-mcp-header": "A"]],
        ]

        #expect(try ParameterHeader.all(in: schema) == [])
    }

    @Test func `a tool whose schema is derived marks its parameters by name`() throws {
        let tool = try registered(["name": "Whom", "place.town": "Town"])

        #expect(
            tool.definition.inputSchema.text == """
                {"type":"object","properties":{"name":{"type":"string","description":"Who.","x-mcp-header":"Whom"},\
                "place":{"type":"object","properties":{"town":{"type":"string","x-mcp-header":"Town"}},\
                "required":["town"],"additionalProperties":false}},"required":["name"],"additionalProperties":false}
                """
        )
        #expect(tool.parameterHeaders.map(\.path) == [["name"], ["place", "town"]])
    }

    @Test(arguments: [["nope": "A"], ["place": "A"], ["name": "A b"]])
    func `a tool cannot mark what clients could not follow`(headers: [String: String]) {
        #expect(throws: ToolDefinitionError.self) { try registered(headers) }
    }

    private func registered(_ headers: [String: String]) throws -> RegisteredTool {
        try RegisteredTool(
            MarkedTool(parameterHeaders: headers),
            text: ToolText(title: "", description: "", parameters: ["name": "Who."]),
            context: SampleContext()
        )
    }
}

private struct MarkedTool: Tool {
    struct Input: Decodable, Sendable {
        struct Place: Decodable, Sendable {
            var town: String
        }

        var name: String
        var place: Place?
    }

    let name: ToolName = "marked"
    let effect: ToolEffect = .reads
    let outputSchema: JSONValue? = nil
    let parameterHeaders: [String: String]

    func call(_ input: Input, in context: SampleContext, for request: RequestContext) async throws -> ToolResult {
        ToolResult(content: [])
    }
}
