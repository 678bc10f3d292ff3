import HTTPTypes
import Hummingbird
import MCP
import NIOCore

/// Streams of server-sent events: the transport of revision 2024-11-05, and a window on what the same principal does.
struct EventStreamRoutes: Sendable {
    private static let path = "/mcp/sse"
    private static let messages = "/mcp/sse/messages"
    private static let sessionParameter = "sessionId"

    private let server: MCPServer
    private let observers: Observers
    private let settings: EventStreamSettings
    private let streams: EventStreams

    init(server: MCPServer, observers: Observers, settings: EventStreamSettings) {
        self.server = server
        self.observers = observers
        self.settings = settings
        streams = EventStreams(limit: settings.limit)
    }

    func add(to router: Router<MCPRequestContext>) {
        router.get(RouterPath(Self.path)) { request, context in try open(request, in: context) }
        router.post(RouterPath(Self.messages)) { request, context in try await take(request, in: context) }
        router.refuseOthers(than: [.get], at: RouterPath(Self.path))
        router.refuseOthers(than: [.post], at: RouterPath(Self.messages))
    }

    /// Opens a stream, which lasts as long as its connection.
    func open(_ request: Request, in context: MCPRequestContext) throws -> Response {
        try streams.requirePlace(for: context.principal)
        return Response(
            status: .ok,
            headers: .eventStream,
            body: ResponseBody { writer in
                let stream = try streams.open(for: context.principal, capacity: settings.capacity)
                defer {
                    observers.remove(stream)
                    streams.remove(stream)
                    stream.close()
                }
                let serving = EventStreamWriter(
                    stream: stream,
                    expiry: context.credentialExpiry,
                    server: server,
                    observers: observers,
                    settings: settings,
                    channel: context.channel,
                    logger: context.logger
                )
                let endpoint = "\(Self.messages)?\(Self.sessionParameter)=\(stream.id)"
                try await serving.run(&writer, endpoint: endpoint, body: request.body)
                try await writer.finish(nil)
            }
        )
    }

    /// Takes a message, whose answer goes to the stream.
    private func take(_ request: Request, in context: MCPRequestContext) async throws -> Response {
        guard let id = request.uri.queryParameters[Self.sessionParameter[...]].map(String.init) else {
            throw HTTPRefusal(
                .badRequest,
                "The query lacks \(Self.sessionParameter); post to the address that the stream names first."
            )
        }
        guard let stream = streams.stream(id, of: context.principal) else {
            throw HTTPRefusal(.notFound, "No stream is open under this session; open one with GET \(Self.path).")
        }
        let inbound = Inbound(parsing: try await request.json())
        switch inbound {
        case .rejected(let answer), .faultyNotification(let answer):
            context.notes.note(failure: answer.failure)
            return Response(answer)
        case .message(let incoming): context.notes.note(incoming.message)
        case .batch: context.notes.note(method: "batch")
        }
        let receipt = stream.post(inbound)
        observers.remove(stream)
        switch receipt {
        case .taken: return Response(status: .accepted)
        case .full:
            throw HTTPRefusal(.tooManyRequests, "Too many messages wait for their answer; read the stream first.")
        case .closed:
            throw HTTPRefusal(.notFound, "The stream of this session ends; open another with GET \(Self.path).")
        }
    }
}
