/// A tool is defined in a way that clients cannot use.
public struct ToolDefinitionError: Error, Hashable {
    /// The tool.
    public var tool: ToolName
    /// What stands in the way.
    public var reason: String
}

extension ToolDefinitionError: CustomStringConvertible {
    public var description: String { "The tool \(tool) cannot be offered: \(reason)." }
}
