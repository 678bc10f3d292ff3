package import JSONCore
package import MCP

/// A client without a transport: what it sends goes straight to a server.
package struct InProcessClient: Sendable {
    private let server: MCPServer
    private let revision: Revision
    private let caller: Caller

    /// Creates a client that speaks one revision.
    package init(_ server: MCPServer, revision: Revision = .latest, principal: Principal = .local) {
        self.server = server
        self.revision = revision
        caller = Caller(principal: principal, revision: revision, logger: .silent)
    }

    /// Sends a request and returns its result.
    ///
    /// - Throws: The ``RPCError`` that the server answered with.
    package func result(of method: String, _ params: JSONObject = [:]) async throws -> JSONValue {
        let response = try await response(to: method, params)
        if let result = response["result"] { return result }
        throw RPCError(
            RPCError.Code(rawValue: response["error"]?["code"]?.int ?? 0),
            response["error"]?["message"]?.string ?? response.text,
            data: response["error"]?["data"]
        )
    }

    /// Calls a tool and returns its result.
    package func callTool(_ name: ToolName, _ arguments: JSONObject = [:]) async throws -> JSONValue {
        try await result(of: "tools/call", ["name": .string(name.rawValue), "arguments": .object(arguments)])
    }

    /// Reads a resource and returns the JSON that its only part holds.
    package func readResource(_ uri: String) async throws -> JSONValue {
        let result = try await result(of: "resources/read", ["uri": .string(uri)])
        return try JSONValue(parsing: result["contents"]?[0]?["text"]?.string ?? "")
    }

    /// Sends a request and returns the whole response.
    package func response(to method: String, _ params: JSONObject = [:]) async throws -> JSONValue {
        var params = params
        if revision.isModern, params["_meta"] == nil { params["_meta"] = Self.meta(for: revision) }
        let message: JSONValue = [
            "jsonrpc": "2.0", "id": 1, "method": .string(method), "params": .object(params),
        ]
        let incoming = try Incoming(parsing: JSONFragment(message).bytes)
        let bytes = await server.answer(incoming, from: caller).bytes ?? []
        return JSONValue(try JSONDocument(parsing: bytes).root)
    }

    /// What a request of the modern era has to say about itself.
    package static func meta(for revision: Revision) -> JSONValue {
        [
            "io.modelcontextprotocol/protocolVersion": .string(revision.rawValue),
            "io.modelcontextprotocol/clientInfo": ["name": "in-process-client", "version": "1"],
            "io.modelcontextprotocol/clientCapabilities": [:],
        ]
    }
}
