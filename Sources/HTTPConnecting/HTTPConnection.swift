import NIOCore

/// A connection that carries one exchange at a time.
struct HTTPConnection: Sendable {
    let channel: any Channel
    let handler: NIOLoopBound<HTTPChannelHandler>

    /// Sends a request and waits for its answer, or for the beginning of a stream of events.
    ///
    /// Cancelling the task, or letting go of the stream, ends the exchange and the connection.
    func answer(to exchange: HTTPExchange) async throws -> HTTPAnswer {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                exchange.wait(continuation)
                onLoop { $0.begin(exchange) }
            }
        } onCancel: {
            exchange.fail(CancellationError())
            channel.eventLoop.execute { [handler] in handler.value.end(exchange, with: CancellationError()) }
        }
    }

    private func onLoop(_ work: @escaping @Sendable (HTTPChannelHandler) -> Void) {
        if channel.eventLoop.inEventLoop {
            work(handler.value)
        } else {
            channel.eventLoop.execute { [handler] in work(handler.value) }
        }
    }
}
