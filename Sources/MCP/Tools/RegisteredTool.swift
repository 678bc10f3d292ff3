public import JSONCore

/// A tool together with its text and its context: all that a server needs of it.
public struct RegisteredTool: Sendable {
    /// The tool as `tools/list` shows it.
    public let definition: ToolDefinition
    /// Whether calls can become tasks.
    public let taskSupport: TaskSupport

    /// The name that clients call.
    public var name: ToolName { definition.name }
    /// What a call does to the world.
    public var effect: ToolEffect { definition.effect }

    /// The arguments that clients repeat as headers.
    let parameterHeaders: [ParameterHeader]

    private let invocation: @Sendable (JSONValue, RequestContext) async throws -> ToolResult

    /// Puts a tool, its text and its context together.
    ///
    /// - Parameter meta: What stands in the tool's `_meta`, for single hosts.
    /// - Throws: A ``JSONSchemaError`` where the input has no schema, a ``ToolDefinitionError`` where a header is not
    ///   possible.
    public init<T: Tool>(
        _ tool: T,
        text: ToolText,
        context: T.Context,
        icons: [Icon] = [],
        meta: JSONObject = [:],
        taskSupport: TaskSupport = .none
    ) throws {
        let schema = try tool.inputSchema
        var definition = tool.definition(text: text, schema: schema)
        definition.icons = icons
        definition.meta = meta
        try self.init(definition, taskSupport: taskSupport) { arguments, request in
            try await tool.invoke(arguments, checkedBy: schema, in: context, for: request)
        }
        guard parameterHeaders.count == tool.parameterHeaders.count else {
            throw ToolDefinitionError(tool: tool.name, reason: "its headers name a parameter that it does not have")
        }
    }

    /// Puts a tool together whose schema is given as it is: any keywords, which stay in their order.
    ///
    /// Nobody checks the arguments against the schema; that is up to the call.
    ///
    /// - Throws: A ``ToolDefinitionError`` where the schema is not that of an object, or a header is not possible.
    public init(
        _ definition: ToolDefinition,
        taskSupport: TaskSupport = .none,
        call: @escaping @Sendable (JSONObject, RequestContext) async throws -> ToolResult
    ) throws {
        guard definition.inputSchema["type"] == "object" else {
            throw ToolDefinitionError(tool: definition.name, reason: "the type of its input schema must be object")
        }
        try self.init(definition, taskSupport: taskSupport) { arguments, request in
            guard let object = arguments.object else {
                let problem = ToolInputFault.Problem.unexpected(found: arguments.text.excerpt, expected: .object)
                throw ToolInputError(tool: definition.name, faults: [ToolInputFault(path: "", problem: problem)])
            }
            return try await call(object, request)
        }
    }

    private init(
        _ definition: ToolDefinition,
        taskSupport: TaskSupport,
        invocation: @escaping @Sendable (JSONValue, RequestContext) async throws -> ToolResult
    ) throws(ToolDefinitionError) {
        do {
            parameterHeaders = try ParameterHeader.all(in: definition.inputSchema)
        } catch {
            throw ToolDefinitionError(tool: definition.name, reason: error.reason)
        }
        self.definition = definition
        self.taskSupport = taskSupport
        self.invocation = invocation
    }

    /// Checks the arguments and carries out one call.
    public func call(_ arguments: JSONValue, for request: RequestContext) async throws -> ToolResult {
        try await invocation(arguments, request)
    }
}
