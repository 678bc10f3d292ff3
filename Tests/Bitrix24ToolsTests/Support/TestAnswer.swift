import JSONCore
import MCP
import Testing

/// What a tool answered, ready to look into.
struct TestAnswer {
    let result: ToolResult
    let structured: JSONValue

    init(_ result: ToolResult) throws {
        self.result = result
        structured = try JSONValue(parsing: try #require(result.structuredContent).text)
    }

    subscript(key: String) -> JSONValue? { structured[key] }

    /// The rows, wherever the portal's method puts them.
    var rows: [JSONValue] {
        let result = structured["result"]?["result"]
        return result?.array ?? result?["tasks"]?.array ?? []
    }

    /// The numbers of the rows.
    var ids: [String] { rows.compactMap { $0["ID"]?.string ?? $0["id"]?.string } }

    /// The messages of the warnings.
    var warnings: [String] { structured["warnings"]?.array?.compactMap { $0["message"]?.string } ?? [] }

    /// The texts of the content.
    var texts: [String] {
        result.content.compactMap(\.text)
    }
}
