import HTTPTypes
import Hummingbird
import JSONCore
import Logging
import MCP
import NIOCore

/// The endpoints for programs that speak no MCP: an index, rows of resources, calls of tools.
struct RESTRoutes: Sendable {
    private enum Path {
        static let index = "/mcp/index"
        static let query = "/mcp/resource/query"
        static let call = "/mcp/tool/call"
    }

    /// The paths whose errors have the form of ``RESTError``.
    static let paths: Set<String> = [Path.index, Path.query, Path.call]

    private let server: MCPServer
    private let observers: Observers
    private let exchange: MessageExchange

    /// - Parameter exchange: Answers the messages that some clients send here.
    init(exchange: MessageExchange) {
        server = exchange.server
        observers = exchange.observers
        self.exchange = exchange
    }

    func add(to router: Router<MCPRequestContext>) {
        router.get(RouterPath(Path.index)) { _, _ in Response(json: server.index.bytes) }
        router.post(RouterPath(Path.query)) { request, context in try await query(request, in: context) }
        router.post(RouterPath(Path.call)) { request, context in try await call(request, in: context) }
        router.refuseOthers(than: [.get], at: RouterPath(Path.index))
        for path in [Path.query, Path.call] { router.refuseOthers(than: [.post], at: RouterPath(path)) }
    }

    // MARK: - Resources

    private func query(_ request: Request, in context: MCPRequestContext) async throws -> Response {
        let body = try RESTBody(parsing: try await request.json())
        try body.allow(["resource", "params", "cursor"])
        let resource = try body.text("resource")
        let arguments = try body.object("params")
        let cursor = try body.optionalText("cursor")
        context.notes.note(method: "resources/query")
        let content = server.content
        let found = try await disclosed("resources/query", by: content, in: context) {
            try await (content.resources as? any QueryableResources)?
                .query(resource, arguments: arguments, cursor: cursor, for: programRequest(in: context))
        }
        guard let found else {
            throw RESTError(
                .notFound,
                "resource_not_found",
                "There is no resource '\(resource.prefix(200))'; GET \(Path.index) lists them.",
                payload: ["resource": .string(resource)]
            )
        }
        observers.publish("resources/query", result: found.bytes[...], to: context.principal)
        return Response(json: found.bytes)
    }

    // MARK: - Tools

    private func call(_ request: Request, in context: MCPRequestContext) async throws -> Response {
        let bytes = try await request.json()
        let body = try RESTBody(parsing: bytes)
        guard !body.isMessage else { return try await answer(bytes, of: request, in: context) }
        try body.allow(["tool", "params"])
        let name = try body.text("tool")
        let arguments = try body.object("params")
        context.notes.note(method: "tools/call")
        let content = server.content
        guard let tool = content.tools.first(where: { $0.name.rawValue == name }) else {
            throw RESTError(
                .notFound,
                "tool_not_found",
                "There is no tool '\(name.prefix(200))'; GET \(Path.index) lists them.",
                payload: ["tool": .string(name)]
            )
        }
        let result = try await disclosed(name, by: content, in: context) {
            try await tool.call(.object(arguments), for: programRequest(in: context)).pieces
        }
        observers.publish("tools/call", result: Array(result.joined())[...], to: context.principal)
        return Response(json: result)
    }

    /// Answers a JSON-RPC `tools/call`, which some clients send here, as `/mcp` does.
    private func answer(_ bytes: [UInt8], of request: Request, in context: MCPRequestContext) async throws -> Response {
        let headers = RoutingHeaders(request)
        let inbound = Inbound(parsing: bytes, headers: headers.protocolVersion == nil ? nil : headers)
        if case .message(let incoming) = inbound, case .request(let message) = incoming.message,
            message.method != "tools/call"
        {
            let refusal = Refusal(
                RPCError(.invalidRequest, "\(Path.call) takes tools/call; send other methods to /mcp."),
                id: message.id
            )
            return Response(.refusal(refusal, incoming.era))
        }
        return try await exchange.respond(to: inbound, of: request, in: context)
    }

    private func programRequest(in context: MCPRequestContext) -> MCP.RequestContext {
        MCP.RequestContext(principal: context.principal, audience: .program, logger: context.logger)
    }

    /// Turns what a tool or a resource threw into an error that may be shown.
    private func disclosed<Value: Sendable>(
        _ subject: String,
        by content: ServerContent,
        in context: MCPRequestContext,
        _ body: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await body()
        } catch let error as RPCError {
            throw RESTError(RequestFailure(error.code == .invalidParams ? .invalidRequest : .server, error.message))
        } catch let error where !(error is CancellationError) && !Task.isCancelled {
            let failure = content.requestFailure(error, subject)
            if failure.category != .invalidRequest {
                context.logger.warning("Request failed", metadata: ["subject": "\(subject)", "error": "\(error)"])
            }
            throw RESTError(failure)
        }
    }
}
