import HTTPTypes
import Hummingbird
import MCP

extension Response {
    /// An answer that comes message by message, over a connection that ends with it.
    ///
    /// The body's end is never written here: the connection is handed over, and with it the rest.
    init(_ plan: StreamPump.Plan, to request: Request, in context: MCPRequestContext) {
        // Then Hummingbird closes the connection as soon as the body has returned.
        let closes = request.headers[.connection]?.lowercased() == "close"
        self.init(
            status: .ok,
            headers: .eventStream,
            body: ResponseBody { _ in
                let end = AsyncStream<Never>.makeStream()
                ConnectionWatch.hand(context.channel) { context in
                    StreamPump(plan, over: context) { end.continuation.finish() }
                }
                guard closes else { return }
                for await _ in end.stream {}
            }
        )
    }
}

extension HTTPSession {
    /// Whether the client's revision has events that only name themselves.
    var primesStreams: Bool { client.revision.map { $0 >= .v20251125 } ?? false }
}

extension Request {
    /// Whether the client says that it reads streams, and not only that it reads anything.
    var readsEventStreams: Bool {
        headers[.accept].map(AcceptedTypes.init)?.names("text/event-stream") == true
    }
}
