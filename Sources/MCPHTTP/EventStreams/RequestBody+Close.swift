import Hummingbird

extension RequestBody {
    /// Waits until the client closes the connection; `false` where the task was cancelled first.
    ///
    /// A connection that is watched like this cannot carry another request.
    func waitForClose() async -> Bool {
        let closing = AsyncStream<Never>.makeStream()
        try? await consumeWithInboundCloseHandler { _ in
            for await _ in closing.stream {}
        } onInboundClosed: {
            closing.continuation.finish()
        }
        return !Task.isCancelled
    }
}
