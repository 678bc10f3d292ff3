import MCP
import MCPTesting

/// The server that messages are tried on.
enum SampleServer {
    static let server: MCPServer = {
        do {
            return MCPServer(content: try SampleContent.content(), logger: .silent)
        } catch {
            preconditionFailure("The sample content is broken: \(error)")
        }
    }()

    /// Pieces of messages.
    static let tokens =
        [
            "\"id\":1,", "\"id\":\"a\",", "\"id\":null,", "\"id\":1.5,", "\"method\":\"ping\"", "\"params\":{",
            "\"_meta\":{",
            "\"jsonrpc\":\"2.0\",", "\"result\":{}", "\"error\":{}", "\"arguments\":{}", "\"name\":\"greet\"",
            "\"fail\"",
            "\"name\":\"recap\"", "\"uri\":\"sample://note\"", "sample://broken", "\"cursor\":\"\"", "\"times\":",
            "\"requestId\":1", "\"protocolVersion\":", "\"capabilities\":{}", "notifications/cancelled", "\"of\":\"x\"",
            "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"recap\"}", "\"argument\":{\"name\":\"of\",\"value\":\"\"}",
            "io.modelcontextprotocol/protocolVersion", "io.modelcontextprotocol/clientCapabilities",
            "io.modelcontextprotocol/logLevel", "\"debug\"", "null", "true", "[]", "{}", "-1", "1e3", "\\u0000", "é",
            "e\u{301}",
        ] + methods.map { "\"\($0)\"" } + Revision.allCases.map { "\"\($0)\"" }

    private static let methods = [
        "initialize", "ping", "server/discover", "tools/list", "tools/call", "resources/list", "resources/read",
        "resources/templates/list", "resources/query", "prompts/list", "prompts/get", "completion/complete",
        "notifications/initialized", "logging/setLevel", "subscriptions/listen",
    ]
}
