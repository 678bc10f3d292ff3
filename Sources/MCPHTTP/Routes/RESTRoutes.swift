import HTTPTypes
import Hummingbird
import JSONCore
import Logging
import MCP
import NIOCore

/// The endpoints for programs that speak no MCP: an index, rows of resources, calls of tools.
struct RESTRoutes: Sendable {
    enum Path {
        static let index = "/mcp/index"
        static let query = "/mcp/resource/query"
        static let call = "/mcp/tool/call"
    }

    /// The paths whose errors have the form of ``RESTError``.
    static let paths: Set<String> = [Path.index, Path.query, Path.call]

    private let server: MCPServer
    private let observers: Observers
    private let exchange: MessageExchange
    private let calls: ToolCalls

    /// - Parameter exchange: Answers the messages that some clients send here.
    init(exchange: MessageExchange) {
        server = exchange.server
        observers = exchange.observers
        self.exchange = exchange
        calls = ToolCalls(exchange)
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
        let asker = MCP.RequestContext(principal: context.principal, audience: .program, logger: context.logger)
        let found = try await RESTError.disclosing("resources/query", by: content, logger: context.logger) {
            try await (content.resources as? any QueryableResources)?
                .query(resource, arguments: arguments, cursor: cursor, for: asker)
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
        context.notes.note(method: ToolCalls.method)
        let call = try calls.call(in: body)
        return Response(json: try await calls.result(of: call, from: context.principal, logger: context.logger))
    }

    /// Answers a JSON-RPC `tools/call`, which some clients send here, as `/mcp` does.
    private func answer(_ bytes: [UInt8], of request: Request, in context: MCPRequestContext) async throws -> Response {
        let headers = RoutingHeaders(request)
        let inbound = Inbound(parsing: bytes, headers: headers.protocolVersion == nil ? nil : headers)
        if case .message(let incoming) = inbound, case .request(let message) = incoming.message,
            message.method != ToolCalls.method
        {
            let refusal = Refusal(
                RPCError(.invalidRequest, "\(Path.call) takes tools/call; send other methods to /mcp."),
                id: message.id
            )
            return Response(.refusal(refusal, incoming.era))
        }
        return try await exchange.respond(to: inbound, of: request, in: context)
    }
}
