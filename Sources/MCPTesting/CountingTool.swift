package import JSONCore
package import MCP

/// Counts, and tells of each step: how far it is, and in a log message.
package struct CountingTool: Tool {
    /// How far to count.
    package struct Input: Decodable, Sendable {
        var to: Int
    }

    package let name: ToolName = "count"
    package let effect: ToolEffect = .reads
    package let outputSchema: JSONValue? = nil

    /// Creates the tool.
    package init() {}

    package func call(
        _ input: Input,
        in context: SampleContext,
        for request: RequestContext
    ) async throws -> ToolResult {
        for step in 0..<input.to {
            await request.report(progress: Double(step) + 0.5, of: Double(input.to), "Step \(step + 1)")
            await request.log(step == 0 ? .debug : .warning, ["step": .int(step + 1)], logger: "count")
        }
        return ToolResult(content: [.text("Counted to \(input.to).")])
    }
}
