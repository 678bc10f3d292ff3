public import JSONCore

/// One action that a model can take.
///
/// A tool is one file: its name, its effect, what it reads, and the call itself. Its texts live apart, one for each
/// locale, found by the name.
public protocol Tool<Context>: Sendable {
    /// What the server hands to every call: clients, texts, settings.
    associatedtype Context: Sendable
    /// The arguments. The input schema follows from the properties.
    associatedtype Input: Decodable & Sendable

    /// The name that clients call, such as `getDeals`.
    var name: ToolName { get }
    /// What a call does to the world.
    var effect: ToolEffect { get }
    /// The arguments that clients repeat as headers, for proxies to route by: the property (`outer.inner` for one inside
    /// another) and what follows `Mcp-Param-`; none by default, and never a secret.
    var parameterHeaders: [String: String] { get }
    /// The schema of the structured result; `nil` where there is none.
    var outputSchema: JSONValue? { get }

    /// Carries out one call.
    ///
    /// Throw whatever went wrong; the server turns errors into tool results in one place.
    func call(_ input: Input, in context: Context, for request: RequestContext) async throws -> ToolResult
}

extension Tool {
    public var parameterHeaders: [String: String] { [:] }

    /// The schema of the arguments.
    public var inputSchema: JSONSchema {
        get throws { try JSONSchema(of: Input.self) }
    }

    /// Checks the arguments, corrects slips of type, decodes them and carries out the call.
    ///
    /// - Throws: A ``ToolInputError`` with all faults at once, or what the call threw.
    public func invoke(
        _ arguments: JSONValue,
        in context: Context,
        for request: RequestContext
    ) async throws -> ToolResult {
        try await invoke(arguments, checkedBy: inputSchema, in: context, for: request)
    }

    /// The tool as `tools/list` shows it.
    public func definition(text: ToolText) throws -> ToolDefinition {
        definition(text: text, schema: try inputSchema)
    }

    func definition(text: ToolText, schema: JSONSchema) -> ToolDefinition {
        ToolDefinition(
            name: name,
            title: text.title,
            description: text.description,
            inputSchema: schema.rendered(with: text.parameters, headers: parameterHeaders),
            outputSchema: outputSchema,
            effect: effect
        )
    }

    func invoke(
        _ arguments: JSONValue,
        checkedBy schema: JSONSchema,
        in context: Context,
        for request: RequestContext
    ) async throws -> ToolResult {
        let input: Input
        do {
            input = try schema.validated(arguments).get().decoded()
        } catch let error as ToolInputFaults {
            throw ToolInputError(tool: name, faults: error.faults)
        } catch let error as DecodingError {
            throw ToolInputError(tool: name, faults: [error.fault])
        }
        return try await call(input, in: context, for: request)
    }
}

extension DecodingError {
    /// The place and the reason; a schema has seen the value before, so only a rule of the type itself ends here.
    fileprivate var fault: ToolInputFault {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            ToolInputFault(
                path: JSONSchemaPath(context.codingPath).description,
                reason: "is not valid: \(context.debugDescription)"
            )
        @unknown default: ToolInputFault(path: "", reason: "are not valid")
        }
    }
}
