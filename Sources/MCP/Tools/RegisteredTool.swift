public import JSONCore

/// A tool together with its text and its context: all that a server needs of it.
public struct RegisteredTool: Sendable {
    /// The name that clients call.
    public let name: ToolName
    /// What a call does to the world.
    public let effect: ToolEffect
    /// The tool as `tools/list` shows it.
    public let definition: JSONFragment
    /// Whether the work of a call may go on behind its answer.
    public let taskSupport: TaskSupport

    private let invocation: @Sendable (JSONValue, RequestContext) async throws -> ToolResult

    /// Puts a tool, its text and its context together.
    ///
    /// - Parameter meta: What stands in the tool's `_meta`, for single hosts.
    /// - Throws: A ``JSONSchemaError`` where the input has no schema.
    public init<T: Tool>(
        _ tool: T,
        text: ToolText,
        context: T.Context,
        meta: JSONObject = [:],
        taskSupport: TaskSupport = .none
    ) throws {
        let schema = try tool.inputSchema
        self.taskSupport = taskSupport
        name = tool.name
        effect = tool.effect
        definition = JSONFragment(try tool.definition(text: text, meta: meta))
        invocation = { arguments, request in
            try await tool.invoke(arguments, checkedBy: schema, in: context, for: request)
        }
    }

    /// The tool for a reader who only wants to know how to call it.
    func writeIndexEntry(to writer: inout JSONWriter) {
        guard let definition = try? JSONDocument(parsing: definition.bytes, options: .lenient).root else { return }
        writer.object { writer in
            for key in ["name", "description", "inputSchema"] {
                if let value = definition[key] { writer.member(key, value) }
            }
        }
    }

    /// Checks the arguments and carries out one call.
    public func call(_ arguments: JSONValue, for request: RequestContext) async throws -> ToolResult {
        try await invocation(arguments, request)
    }
}
