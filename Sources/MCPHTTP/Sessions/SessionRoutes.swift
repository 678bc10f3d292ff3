import HTTPTypes
import Hummingbird
import MCP

/// What a session has beside the messages that its client posts: the stream of what it is told unasked, the rest of
/// streams that broke off, and its end.
struct SessionRoutes: Sendable {
    let server: MCPServer
    let sessions: HTTPSessions
    let clock: StreamClock

    /// Opens a stream of the session, or goes on with one.
    func open(_ session: HTTPSession, _ request: Request, in context: MCPRequestContext) throws -> Response {
        guard request.headers[.accept].map(AcceptedTypes.init)?.contains("text/event-stream") == true else {
            throw HTTPRefusal(.notAcceptable, "The header Accept must name text/event-stream.")
        }
        let (stream, number) = try place(session, request)
        guard let reading = number.map({ StreamReading(stream, after: $0) }) ?? StreamReading(stream) else {
            throw HTTPRefusal(.badRequest, "What came behind the event of Last-Event-ID is not kept any more.")
        }
        let plan = StreamPump.Plan(
            owner: nil,
            reading: reading,
            number: number ?? 0,
            namesEvents: true,
            primes: session.primesStreams,
            expiry: context.credentialExpiry,
            clock: clock,
            onShutdown: { stream.finish(.none(.legacy)) }
        )
        return Response(plan, to: request, in: context)
    }

    /// Ends a session.
    func end(_ request: Request, in context: MCPRequestContext) throws -> Response {
        guard let session = try sessions.session(of: request, in: context) else {
            throw HTTPRefusal(
                .badRequest,
                "DELETE ends a session, but the header Mcp-Session-Id, which names it, is missing."
            )
        }
        sessions.end(session)
        // Versions of the official Python client complain of 204.
        return Response(status: .ok)
    }

    private func place(_ session: HTTPSession, _ request: Request) throws -> (ResponseStream, Int?) {
        guard let event = request.headers[.lastEventID] else {
            let stream = session.standaloneStream(of: server)
            guard !stream.isRead else {
                throw HTTPRefusal(.conflict, "The session has a stream already; close that first.")
            }
            return (stream, nil)
        }
        guard let (stream, number) = session.stream(ofEvent: event) else {
            throw HTTPRefusal(
                .badRequest,
                "Last-Event-ID '\(event.prefix(100))' is no event of a stream of this session."
            )
        }
        return (stream, number)
    }
}

extension HTTPSessions {
    /// The session that a request names; `nil` where it names none.
    ///
    /// - Throws: An ``HTTPRefusal`` where there is no such session of this principal, so that the client begins anew.
    func session(of request: Request, in context: MCPRequestContext) throws(HTTPRefusal) -> HTTPSession? {
        guard let id = request.headers[.sessionID] else { return nil }
        guard let session = session(id, of: context.principal) else {
            throw HTTPRefusal(.notFound, "There is no session '\(id.prefix(100))'; begin with initialize.")
        }
        return session
    }
}
