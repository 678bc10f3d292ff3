package import JSONCore
package import MCP

/// Asks the user for a name, then whether it is right.
package struct InterviewTool: Tool {
    /// What the interview is about.
    package struct Input: Decodable, Sendable {
        var topic: String?
    }

    package let name: ToolName = "interview"
    package let effect: ToolEffect = .reads
    package let outputSchema: JSONValue? = nil

    /// Creates the tool.
    package init() {}

    package func call(
        _ input: Input,
        in context: SampleContext,
        for request: RequestContext
    ) async throws -> ToolResult {
        let introduction = try await request.ask(
            .elicitation("What is your name?", schema: Self.form("name", type: "string")),
            as: "name"
        )
        guard introduction["action"] == "accept", let name = introduction["content"]?["name"]?.string else {
            return ToolResult(content: [.text("No name: \(introduction["action"]?.string ?? "").")])
        }
        let confirmation = try await request.ask(
            .elicitation("Are you sure, \(name)?", schema: Self.form("sure", type: "boolean")),
            as: "sure",
            keeping: "asked \(name)"
        )
        let isSure = confirmation["content"]?["sure"] == true
        let kept = request.keptState?.string ?? "nothing"
        return ToolResult(content: [.text("\(name) is \(isSure ? "sure" : "not sure"); kept: \(kept).")])
    }

    private static func form(_ property: String, type: String) -> JSONObject {
        [
            "type": "object",
            "properties": .object(JSONObject([.init(key: property, value: ["type": .string(type)])])),
            "required": [.string(property)],
        ]
    }
}
