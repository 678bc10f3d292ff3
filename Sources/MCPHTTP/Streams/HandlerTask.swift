import MCP

/// A handler that runs for one response, and is cancelled with it: with the last that holds this, or before.
final class HandlerTask: StreamOwner {
    let stream: ResponseStream
    private let task: Task<Void, Never>
    private let outlivesResponse: Bool

    /// Starts a handler, whose answer ends the stream.
    ///
    /// - Parameter outlivesResponse: Whether the handler runs on when nobody waits for it any more.
    init(
        answering stream: ResponseStream,
        outlivesResponse: Bool,
        handler: @escaping @Sendable () async -> Answer
    ) {
        self.stream = stream
        self.outlivesResponse = outlivesResponse
        task = Task { stream.finish(await handler()) }
    }

    deinit { leave() }

    /// Takes note that the client has left.
    func leave() {
        stream.abandon()
        if !outlivesResponse { task.cancel() }
    }
}
