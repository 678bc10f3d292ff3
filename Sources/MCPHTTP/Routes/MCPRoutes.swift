import HTTPTypes
import Hummingbird
import MCP
import NIOCore

/// The protocol over HTTP: messages in, answers out, and the streams of sessions.
struct MCPRoutes: Sendable {
    /// Where the protocol is spoken.
    static let target = "/mcp"

    private static let path = RouterPath(target)
    /// What nearly every client says that it reads.
    private static let usualAccept = "application/json, text/event-stream"

    private let server: MCPServer
    private let exchange: MessageExchange
    private let sessions: SessionRoutes
    private let eventStreams: EventStreamRoutes

    /// Serves what a server offers.
    ///
    /// - Parameter eventStreams: Serves whoever asks for a stream here without a session.
    init(exchange: MessageExchange, eventStreams: EventStreamRoutes) {
        server = exchange.server
        self.exchange = exchange
        sessions = SessionRoutes(server: exchange.server, sessions: exchange.sessions, clock: exchange.clock)
        self.eventStreams = eventStreams
    }

    func add(to router: Router<MCPRequestContext>) {
        router.post(Self.path) { request, context in try await answer(request, in: context) }
        router.get(Self.path) { request, context in try greet(request, in: context) }
        router.delete(Self.path) { request, context in try sessions.end(request, in: context) }
        router.refuseOthers(than: [.get, .post, .delete], at: Self.path)
    }

    /// Says what the server is: once as JSON, or as a stream to whoever asks for one.
    private func greet(_ request: Request, in context: MCPRequestContext) throws -> Response {
        // The first request of a connection would have become one.
        guard request.headers[.upgrade]?.lowercased() != "websocket" else {
            throw HTTPRefusal(
                .upgradeRequired,
                "A WebSocket begins with the first request of a connection; open another connection for it.",
                headers: [.connection: "close", .upgrade: "websocket"]
            )
        }
        if let session = try exchange.sessions.session(of: request, in: context) {
            return try sessions.open(session, request, in: context)
        }
        guard request.readsEventStreams else { return Response(json: server.greeting) }
        return try eventStreams.open(request, in: context)
    }

    private func answer(_ request: Request, in context: MCPRequestContext) async throws -> Response {
        let headers = RoutingHeaders(request)
        let (accept, type) = (request.headers[.accept], request.mediaType)
        if let refusal = Self.formatRefusal(accept: accept, mediaType: type, Era.decide(headers: headers)) {
            throw refusal
        }
        let body = try await request.body.collect(upTo: .max)
        let inbound = Inbound(parsing: Array(body.readableBytesView), headers: headers)
        return try await exchange.respond(to: inbound, of: request, in: context)
    }

    /// What is wrong with what the headers say of the formats; `nil` where nothing is.
    ///
    /// A modern client has to name both that an answer can have; an older one often names none or all.
    static func formatRefusal(accept: String?, mediaType type: String?, _ era: Era) -> HTTPRefusal? {
        if accept == usualAccept, type == "application/json" { return nil }
        let accepted = accept.map(AcceptedTypes.init)
        let needed = era == .modern ? ["application/json", "text/event-stream"] : ["application/json"]
        guard accepted.map({ needed.allSatisfy($0.contains) }) ?? (era == .legacy) else {
            return HTTPRefusal(.notAcceptable, "The header Accept must name \(needed.joined(separator: " and ")).")
        }
        guard type == "application/json" || type == nil && era == .legacy else {
            return HTTPRefusal(
                .unsupportedMediaType,
                "The header Content-Type must be application/json, not \(type.map { "'\($0.prefix(100))'" } ?? "missing")."
            )
        }
        return nil
    }
}
