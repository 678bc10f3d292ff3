package import JSONCore
package import MCP

/// Works in the background: waits, asks whether to go on, waits again.
package struct LabouringTool: Tool {
    /// How the work goes.
    package struct Input: Decodable, Sendable {
        var breaks: Bool?
    }

    package let name: ToolName = "labour"
    package let effect: ToolEffect = .writes
    package let outputSchema: JSONValue? = nil

    private let gate: PlaceLimit

    /// Creates the tool.
    ///
    /// - Parameter gate: Each place that is freed ends one wait.
    package init(gate: PlaceLimit) {
        self.gate = gate
    }

    package func call(
        _ input: Input,
        in context: SampleContext,
        for request: RequestContext
    ) async throws -> ToolResult {
        try await pass()
        if input.breaks == true { throw RPCError(.internalError, "The work broke.") }
        await request.report(progress: 1, of: 2, "Half of it is done.")
        let answer = try await request.ask(
            .elicitation("Go on?", schema: ["type": "object", "properties": [:]]),
            as: "goOn"
        )
        try await pass()
        let isDone = answer["action"] == "accept"
        return ToolResult(content: [.text(isDone ? "All of it is done." : "Half of it is done.")], isError: !isDone)
    }

    private func pass() async throws {
        guard await gate.take() else { throw CancellationError() }
    }
}
