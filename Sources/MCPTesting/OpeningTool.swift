package import JSONCore
package import MCP

/// Asks the user to open an address.
package struct OpeningTool: Tool {
    /// Nothing.
    package struct Input: Decodable, Sendable {}

    package let name: ToolName = "open"
    package let effect: ToolEffect = .reads
    package let outputSchema: JSONValue? = nil

    /// Creates the tool.
    package init() {}

    package func call(
        _ input: Input,
        in context: SampleContext,
        for request: RequestContext
    ) async throws -> ToolResult {
        let answer = try await request.ask(.elicitation("Sign in.", opening: "https://example.com/in"), as: "open")
        return ToolResult(content: [.text("The user said: \(answer["action"]?.string ?? "nothing")")])
    }
}
