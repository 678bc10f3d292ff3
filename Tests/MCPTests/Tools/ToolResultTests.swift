import JSONCore
import MCP
import Testing

struct ToolResultTests {
    private let rows = JSONFragment(["a", "b"])

    @Test func `for a program, a structure in pieces is the same as in one`() {
        let pieces = JSONPieces(around: JSONPieces(rows)) { writer in
            writer.beginObject()
            writer.key("rows")
        } behind: { writer in
            writer.endObject()
        }
        let cut = ToolResult(content: [.text("Two.")], structuredContent: pieces)
        let whole = ToolResult(content: [.text("Two.")], structuredContent: JSONFragment(["rows": ["a", "b"]]))

        #expect(cut == whole)
        #expect(cut.pieces.contains(rows.bytes))
        #expect(Array(cut.pieces.joined()) == Array(whole.pieces.joined()))
    }

    @Test func `for a program, an answer without a structure is one piece`() throws {
        let result = ToolResult(content: [.text("No.")], isError: true)

        let answer = try JSONValue(parsing: String(decoding: result.pieces.joined(), as: UTF8.self))

        #expect(result.pieces.count == 1)
        #expect(answer == ["content": [["type": "text", "text": "No."]], "isError": true])
    }
}
