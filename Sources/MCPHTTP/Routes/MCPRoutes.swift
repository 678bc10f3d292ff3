import HTTPTypes
package import Hummingbird
package import MCP
import NIOCore

/// The protocol over HTTP: one message in, one answer out.
package struct MCPRoutes: Sendable {
    private static let path: RouterPath = "/mcp"

    private let server: MCPServer
    private let watch: DisconnectWatch

    /// Serves what a server offers.
    ///
    /// - Parameter patience: How long a handler works before it is watched whether its client is still there.
    package init(server: MCPServer, patience: Duration = .seconds(1)) {
        self.server = server
        watch = DisconnectWatch(patience: patience)
    }

    package func add(to router: Router<MCPRequestContext>) {
        router.post(Self.path) { request, context in try await answer(request, in: context) }
        router.refuse([.get, .put, .patch, .delete], at: Self.path, allowing: "POST")
    }

    private func answer(_ request: Request, in context: MCPRequestContext) async throws -> Response {
        let headers = RoutingHeaders(request.headers.map { ($0.name.rawName, $0.value) })
        if let refusal = refusal(of: request, Era.decide(headers: headers)) { return refusal }
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
            return respond(await server.answer(incoming, from: caller), in: context)
        }
        let (answer, endsConnection) = await watch.run(on: request.body) { await server.answer(incoming, from: caller) }
        if answer.bytes == nil { context.notes.noteCancellation() }
        var response = respond(answer, in: context)
        if endsConnection { response.headers[.connection] = "close" }
        return response
    }

    private func respond(_ answer: Answer, in context: MCPRequestContext) -> Response {
        context.notes.note(failure: answer.failure)
        return Response(answer)
    }

    /// Checks what the headers say of the formats.
    ///
    /// A modern client has to name both that an answer can have; an older one often names none or all.
    private func refusal(of request: Request, _ era: Era) -> Response? {
        let accepted = request.headers[.accept].map(AcceptedTypes.init)
        let needed = era == .modern ? ["application/json", "text/event-stream"] : ["application/json"]
        let isAcceptable = accepted.map { needed.allSatisfy($0.contains) } ?? (era == .legacy)
        guard isAcceptable else {
            return .refusal(.notAcceptable, "The header Accept must name \(needed.joined(separator: " and ")).")
        }
        let type = request.headers[.contentType]?.prefix { $0 != ";" && $0 != " " }.lowercased()
        guard type == "application/json" || type == nil && era == .legacy else {
            return .refusal(
                .unsupportedMediaType,
                "The header Content-Type must be application/json, not \(type.map { "'\($0)'" } ?? "missing")."
            )
        }
        return nil
    }
}

extension RequestNotes {
    fileprivate func note(_ message: Message) {
        switch message {
        case .request(let request): note(method: request.method)
        case .notification(let method, _): note(method: method)
        case .response: break
        }
    }
}
