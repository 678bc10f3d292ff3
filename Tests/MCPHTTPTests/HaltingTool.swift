import JSONCore
import MCP
import MCPTesting

/// A tool that says when it is called and when it is cancelled, and otherwise waits to be let go on.
struct HaltingTool: Tool {
    struct Input: Decodable, Sendable {}

    let name: ToolName = "wait"
    let effect: ToolEffect = .reads
    let outputSchema: JSONValue? = nil

    private let arrivals = AsyncStream<Void>.makeStream()
    private let openings = AsyncStream<Void>.makeStream()
    private let cancellations = AsyncStream<Void>.makeStream()

    func call(_ input: Input, in context: SampleContext, for request: MCP.RequestContext) async throws -> ToolResult {
        arrivals.continuation.yield()
        for await _ in openings.stream { break }
        if Task.isCancelled { cancellations.continuation.yield() }
        try Task.checkCancellation()
        return ToolResult(content: [.text("Went on.")])
    }

    /// Returns when there is a call.
    func arrives() async {
        for await _ in arrivals.stream { break }
    }

    /// Lets a call go on.
    func goOn() { openings.continuation.yield() }

    /// Returns when a call has been cancelled.
    func isCancelled() async {
        for await _ in cancellations.stream { break }
    }
}
