import HTTPTypes
import Hummingbird
import MCP

extension Response {
    /// An answer that comes message by message.
    ///
    /// - Parameter expiry: When the stream ends, whatever there is still to say.
    init(
        streaming owner: any StreamOwner,
        of session: HTTPSession?,
        in context: MCPRequestContext,
        until expiry: ContinuousClock.Instant?,
        onShutdown: @escaping @Sendable () -> Void
    ) {
        let stream = owner.stream
        let writing = StreamWriter(
            stream: stream,
            namesEvents: session != nil,
            primes: session?.primesStreams ?? false,
            expiry: expiry,
            channel: context.channel,
            onShutdown: onShutdown
        )
        self.init(
            status: .ok,
            headers: .eventStream,
            body: ResponseBody { writer in
                guard let reader = stream.attach() else { return try await writer.finish(nil) }
                try await writing.run(&writer, as: reader) { owner.leave() }
                try await writer.finish(nil)
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
