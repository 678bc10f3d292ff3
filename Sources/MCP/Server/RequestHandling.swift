import JSONCore
import Logging

/// Carries out the requests whose answer depends on their parameters.
struct RequestHandling: Sendable {
    let server: MCPServer
    let content: RenderedContent
    let request: Message.Request
    let caller: Caller
    let context: RequestContext

    func result(of method: Method) async throws -> JSONFragment {
        do {
            return try await finalResult(of: method)
        } catch let question as InputRequired {
            let binding = StateSeal.Binding(principal: context.principal, request: request)
            return ModernResult.fragment(type: "input_required", serverInfo: content.serverInfo) { writer in
                question.writeMembers(seal: { server.seal.seal($0, for: binding) }, to: &writer)
            }
        }
    }

    private func finalResult(of method: Method) async throws -> JSONFragment {
        switch method {
        case .callTool: try await callTool()
        case .readResource: try await readResource()
        case .queryResource: try await queryResource()
        case .getPrompt: try await getPrompt()
        case .complete: try await complete()
        case .setLogLevel: try setLogLevel()
        case .subscribe: try subscribe()
        case .unsubscribe: try unsubscribe()
        case .listen: try await listen()
        case .getTask: try getTask()
        case .updateTask: try updateTask()
        case .cancelTask: try cancelTask()
        case .initialize, .ping, .discover, .listTools, .listResources, .listResourceTemplates, .listPrompts:
            throw RPCError(.methodNotFound, "There is no method \(method.rawValue).")
        }
    }

    private func callTool() async throws -> JSONFragment {
        let name = try text("name")
        guard let tool = content.toolsByName[name] else {
            throw RPCError(.invalidParams, "Unknown tool: \(name.excerpt)")
        }
        let arguments = try object("arguments")
        return try mayBecomeTask(tool) ? await callAsTask(tool, arguments) : await result(of: tool, arguments)
    }

    /// Calls a tool; what goes wrong in it is a result too.
    func result(of tool: RegisteredTool, _ arguments: JSONObject) async throws -> JSONFragment {
        let result: ToolResult
        do {
            result = try await tool.call(.object(arguments), for: context)
        } catch let error where error is RPCError || error is InputRequired {
            throw error
        } catch let error where !(error is CancellationError) && !Task.isCancelled {
            if !(error is ToolInputError) {
                context.logger.warning(
                    "Tool failed",
                    metadata: ["mcp.tool": "\(tool.name)", "error": "\(error)"]
                )
            }
            result = content.content.toolFailure(error, tool.name, context)
        }
        return fragment(meta: result.meta) { writer in
            result.writeMembers(
                to: &writer,
                for: context.revision,
                wrapsStructure: tool.definition.wrapsStructure
            )
        }
    }

    private func readResource() async throws -> JSONFragment {
        let uri = try text("uri")
        let contents = try await disclosed { try await content.content.resources.read(uri, for: context) }
        guard let contents else { throw notFound(uri) }
        return fragment(hint: .record) { writer in
            writer.key("contents")
            writer.array { writer in
                for part in contents { part.write(to: &writer, for: context.revision) }
            }
        }
    }

    /// The rows of a resource as one object, an extension for programs.
    private func queryResource() async throws -> JSONFragment {
        guard let resources = content.content.resources as? any QueryableResources else {
            throw RPCError(.methodNotFound, "There is no method \(request.method).")
        }
        let uri = try text("uri")
        let arguments = try object("arguments")
        let cursor = try request.params?["cursor"].flatMap { $0.isNull ? nil : $0 } == nil ? nil : text("cursor")
        let found = try await disclosed {
            try await resources.query(uri, arguments: arguments, cursor: cursor, for: context)
        }
        guard let found else { throw notFound(uri) }
        guard context.revision.isModern else { return found }
        let members = try JSONDocument(parsing: found.bytes, options: .lenient).root
        return fragment { $0.members(of: members) }
    }

    private func notFound(_ uri: String) -> RPCError {
        let code: RPCError.Code = context.revision.isModern ? .invalidParams : .resourceNotFound
        return RPCError(code, "Resource not found: \(uri.excerpt)", data: ["uri": .string(uri)])
    }

    private func getPrompt() async throws -> JSONFragment {
        let name = try text("name")
        guard let definition = content.content.prompts.prompts.first(where: { $0.name == name }) else {
            throw RPCError(.invalidParams, "Unknown prompt: \(name.excerpt)")
        }
        let arguments = try promptArguments()
        let missing = definition.arguments.filter { $0.isRequired && arguments[$0.name] == nil }.map(\.name)
        guard missing.isEmpty else {
            throw RPCError(.invalidParams, "The prompt \(name) needs: \(missing.joined(separator: ", "))")
        }
        let prompt = try await disclosed {
            try await content.content.prompts.prompt(named: name, arguments: arguments, for: context)
        }
        guard let prompt else { throw RPCError(.invalidParams, "Unknown prompt: \(name)") }
        return fragment(meta: prompt.meta) { prompt.writeMembers(to: &$0, for: context.revision) }
    }

    // MARK: - Parameters

    func text(_ key: String) throws(RPCError) -> String {
        guard let node = request.params?[key] else {
            throw RPCError(.invalidParams, "params.\(key) is missing; it must be a string.")
        }
        guard let text = node.string else {
            throw RPCError(.invalidParams, "params.\(key) must be a string, not \(node.kindPhrase).")
        }
        return text
    }

    private func object(_ key: String) throws(RPCError) -> JSONObject {
        guard let node = request.params?[key], !node.isNull else { return [:] }
        guard let object = JSONValue(node).object else {
            throw RPCError(.invalidParams, "params.\(key) must be an object, not \(node.kindPhrase).")
        }
        return object
    }

    /// Prompts take texts; a number or a boolean is taken as it is written.
    private func promptArguments() throws(RPCError) -> [String: String] {
        var arguments: [String: String] = [:]
        for member in try object("arguments").members {
            switch member.value {
            case .string(let text): arguments[member.key] = text
            case .number, .bool: arguments[member.key] = member.value.text
            case .null: break
            case .array, .object:
                throw RPCError(
                    .invalidParams,
                    "params.arguments.\(member.key) must be a string, not \(member.value.kindPhrase)."
                )
            }
        }
        return arguments
    }

    // MARK: - Results

    /// Turns what a resource, a prompt or a completion threw into an error that may be shown.
    func disclosed<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error where error is RPCError || error is InputRequired {
            throw error
        } catch let error where !(error is CancellationError) && !Task.isCancelled {
            context.logger.warning(
                "Request failed",
                metadata: ["mcp.method": "\(request.method)", "error": "\(error)"]
            )
            throw content.content.requestFailure(error, request.method).rpcError
        }
    }

    func fragment(
        hint: CacheHint? = nil,
        meta: JSONObject = [:],
        body: (inout JSONWriter) -> Void
    ) -> JSONFragment {
        guard context.revision.isModern else {
            return JSONFragment { writer in
                body(&writer)
                if !meta.isEmpty { writer.member("_meta", .object(meta)) }
            }
        }
        return ModernResult.fragment(serverInfo: content.serverInfo, hint: hint, meta: meta, body: body)
    }
}
