package import JSONCore
package import MCP

/// Asks the client's model.
package struct ConsultingTool: Tool {
    /// What to ask.
    package struct Input: Decodable, Sendable {
        var question: String
    }

    package let name: ToolName = "consult"
    package let effect: ToolEffect = .reads
    package let outputSchema: JSONValue? = nil

    /// Creates the tool.
    package init() {}

    package func call(
        _ input: Input,
        in context: SampleContext,
        for request: RequestContext
    ) async throws -> ToolResult {
        let message: JSONValue = ["role": "user", "content": ["type": "text", "text": .string(input.question)]]
        let answer = try await request.ask(.sampling(["messages": [message], "maxTokens": 100]), as: "answer")
        return ToolResult(content: [.text("The model says: \(answer["content"]?["text"]?.string ?? "nothing")")])
    }
}
