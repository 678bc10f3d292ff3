import JSONCore
import MCP

/// Adds two numbers.
struct AdditionTool: Tool {
    struct Input: Decodable, Sendable {
        let a: Int
        let b: Int
    }

    let name: ToolName = "add"
    let effect: ToolEffect = .reads
    let outputSchema: JSONValue? = [
        "type": "object", "properties": ["result": ["type": "integer"]], "required": ["result"],
    ]

    func call(_ input: Input, in context: Void, for request: RequestContext) async throws -> ToolResult {
        let sum = input.a.addingReportingOverflow(input.b).partialValue
        return ToolResult(content: [.text("\(sum)")], structuredContent: JSONFragment { $0.member("result", sum) })
    }
}
