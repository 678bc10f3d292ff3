package import JSONCore
package import MCP

/// Fails each time.
package struct FailingTool: Tool {
    /// Nothing.
    package struct Input: Decodable, Sendable {
        var reason: String?
    }

    /// The failure.
    package struct Failure: Error {}

    package let name: ToolName = "fail"
    package let effect: ToolEffect = .destroys
    package let outputSchema: JSONValue? = nil

    /// Creates the tool.
    package init() {}

    package func call(
        _ input: Input,
        in context: SampleContext,
        for request: RequestContext
    ) async throws -> ToolResult {
        throw Failure()
    }
}
