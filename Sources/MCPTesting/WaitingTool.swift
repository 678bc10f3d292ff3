package import JSONCore
package import MCP

/// Waits until it may proceed.
package struct WaitingTool: Tool {
    /// Nothing.
    package struct Input: Decodable, Sendable {}

    package let name: ToolName = "wait"
    package let effect: ToolEffect = .reads
    package let outputSchema: JSONValue? = nil

    private let gate: PlaceLimit

    /// Creates the tool.
    ///
    /// - Parameter gate: Each place that is freed lets one call proceed.
    package init(gate: PlaceLimit) {
        self.gate = gate
    }

    package func call(
        _ input: Input,
        in context: SampleContext,
        for request: RequestContext
    ) async throws -> ToolResult {
        guard await gate.take() else { throw CancellationError() }
        return ToolResult(content: [.text("Waited.")])
    }
}
