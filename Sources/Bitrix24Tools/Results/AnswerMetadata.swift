import JSONCore
import MCP

/// Where an answer comes from.
struct AnswerMetadata: Hashable, Sendable {
    /// The tool that answers; `nil` for a resource.
    var tool: ToolName?
    /// What the rows are.
    var resource: String?
    /// The name of the portal.
    var instanceName: String?

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("provider", "bitrix24")
            if let tool { writer.member("tool", tool.rawValue) }
            if let resource { writer.member("resource", resource) }
            if let instanceName { writer.member("instance_name", instanceName) }
        }
    }
}
