import JSONCore
import MCP
import MCPTesting
import Testing

struct RegisteredToolTests {
    private let request = RequestContext(logger: .silent)

    @Test func `keeps a schema as it is given, keyword for keyword`() async throws {
        let text = #"""
            {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"a":{"$anchor":"a","type":"number",\#
            "multipleOf":1.50}},"type":"object","if":{"required":["x"]},"then":{"required":["y"]},\#
            "allOf":[{"$ref":"#a"}],"additionalProperties":{"const":null}}
            """#

        let tool = try tool(schema: JSONValue(parsing: text))

        #expect(tool.definition.inputSchema.text == text)
        #expect(tool.definition.fragment().text.contains(#""inputSchema":\#(text)"#))
    }

    @Test func `hands the arguments over unchecked`() async throws {
        let tool = try tool(schema: ["type": "object", "properties": ["a": ["type": "integer"]]])

        let result = try await tool.call(["a": "b", "c": [1]], for: request)

        #expect(result.content == [.text(#"{"a":"b","c":[1]}"#)])
    }

    @Test func `refuses arguments that are no object`() async throws {
        let tool = try tool(schema: ["type": "object"])

        let error = await #expect(throws: ToolInputError.self) { try await tool.call([1], for: request) }

        #expect(error?.message == "Invalid arguments for echo: must be an object, got [1]")
    }

    @Test(arguments: [[:], ["type": "array"], ["anyOf": []], true] as [JSONValue])
    func `refuses a schema that is not of an object`(schema: JSONValue) {
        #expect(throws: ToolDefinitionError.self) { try tool(schema: schema) }
    }

    private func tool(schema: JSONValue) throws -> RegisteredTool {
        let definition = ToolDefinition(name: "echo", description: "Echoes.", inputSchema: schema, effect: .reads)
        return try RegisteredTool(definition) { arguments, _ in
            ToolResult(content: [.text(JSONValue.object(arguments).text)])
        }
    }
}
