package import JSONCore
package import MCP

/// Greets someone, in text and in structure.
package struct GreetingTool: Tool {
    /// Whom, and how often.
    package struct Input: Decodable, Sendable {
        var name: String
        var times: Int?
    }

    package let name: ToolName = "greet"
    package let effect: ToolEffect = .reads
    package let outputSchema: JSONValue? = [
        "type": "object", "properties": ["greeting": ["type": "string"]], "required": ["greeting"],
    ]

    /// Creates the tool.
    package init() {}

    package func call(
        _ input: Input,
        in context: SampleContext,
        for request: RequestContext
    ) async throws -> ToolResult {
        let count = min(max(input.times ?? 1, 0), 100)
        let greeting = Array(repeating: "Hello, \(input.name)!", count: count).joined(separator: " ")
        return ToolResult(
            content: [.text(greeting)],
            structuredContent: JSONFragment { $0.member("greeting", greeting) }
        )
    }
}
