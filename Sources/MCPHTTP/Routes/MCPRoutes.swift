import HTTPTypes
import Hummingbird
import MCP
import NIOCore

/// The protocol over HTTP: one message in, one answer out.
struct MCPRoutes: Sendable {
    private static let path: RouterPath = "/mcp"

    private let server: MCPServer
    private let observers: Observers
    private let eventStreams: EventStreamRoutes
    private let watch: DisconnectWatch

    /// Serves what a server offers.
    ///
    /// - Parameters:
    ///   - observers: Who is shown the results.
    ///   - eventStreams: Serves whoever asks for a stream here.
    ///   - patience: How long a handler works before it is watched whether its client is still there.
    init(
        server: MCPServer,
        observers: Observers,
        eventStreams: EventStreamRoutes,
        patience: Duration = .seconds(1)
    ) {
        self.server = server
        self.observers = observers
        self.eventStreams = eventStreams
        watch = DisconnectWatch(patience: patience)
    }

    func add(to router: Router<MCPRequestContext>) {
        router.post(Self.path) { request, context in try await answer(request, in: context) }
        router.get(Self.path) { request, context in try greet(request, in: context) }
        router.refuseOthers(than: [.get, .post], at: Self.path)
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
        if let id = request.headers.first(where: { $0.name.canonicalName == "mcp-session-id" })?.value {
            throw HTTPRefusal(.notFound, "There is no session '\(id.prefix(100))'; begin with initialize.")
        }
        guard request.headers[.accept].map(AcceptedTypes.init)?.names("text/event-stream") == true else {
            return Response(json: server.greeting)
        }
        return try eventStreams.open(request, in: context)
    }

    private func answer(_ request: Request, in context: MCPRequestContext) async throws -> Response {
        let headers = RoutingHeaders(request)
        try checkFormats(of: request, Era.decide(headers: headers))
        let body = try await request.body.collect(upTo: .max)
        let incoming: Incoming
        do {
            incoming = try Incoming(parsing: Array(body.readableBytesView), headers: headers)
        } catch {
            context.notes.note(failure: error.answer.failure)
            return Response(error.answer)
        }
        context.notes.note(incoming.message)
        let caller = Caller(principal: context.principal, logger: context.logger)
        guard incoming.era == .modern, incoming.mayTakeLong else {
            return respond(await server.answer(incoming, from: caller), to: incoming, in: context)
        }
        let (answer, endsConnection) = await watch.run(on: request.body) { await server.answer(incoming, from: caller) }
        if answer.bytes == nil { context.notes.noteCancellation() }
        var response = respond(answer, to: incoming, in: context)
        if endsConnection { response.headers[.connection] = "close" }
        return response
    }

    private func respond(_ answer: Answer, to incoming: Incoming, in context: MCPRequestContext) -> Response {
        context.notes.note(failure: answer.failure)
        observers.publish(answer, to: incoming, from: context.principal)
        return Response(answer)
    }

    /// Checks what the headers say of the formats.
    ///
    /// A modern client has to name both that an answer can have; an older one often names none or all.
    private func checkFormats(of request: Request, _ era: Era) throws(HTTPRefusal) {
        let accepted = request.headers[.accept].map(AcceptedTypes.init)
        let needed = era == .modern ? ["application/json", "text/event-stream"] : ["application/json"]
        let isAcceptable = accepted.map { needed.allSatisfy($0.contains) } ?? (era == .legacy)
        guard isAcceptable else {
            throw HTTPRefusal(.notAcceptable, "The header Accept must name \(needed.joined(separator: " and ")).")
        }
        let type = request.mediaType
        guard type == "application/json" || type == nil && era == .legacy else {
            throw HTTPRefusal(
                .unsupportedMediaType,
                "The header Content-Type must be application/json, not \(type.map { "'\($0.prefix(100))'" } ?? "missing")."
            )
        }
    }
}
