import Hummingbird
import MCP
import NIOCore
import ServiceLifecycle

/// Writes what a stream holds to one client, until the stream ends or the client leaves.
struct StreamWriter: Sendable {
    /// How often something is written to a quiet stream.
    static let keepAlive = TimeAmount.seconds(15)
    /// How long a client whose connection was let go waits before it comes back.
    static let retry = Duration.milliseconds(500)

    let stream: ResponseStream
    /// Whether events have names, by which a client can come back.
    let namesEvents: Bool
    /// Whether the stream begins with a name.
    let primes: Bool
    /// When the stream ends whatever comes, because its credential does; `nil` for never.
    var expiry: ContinuousClock.Instant?
    let channel: any Channel
    /// Called when the server ends.
    let onShutdown: @Sendable () -> Void

    /// Writes to a reader of the stream.
    ///
    /// - Parameter onDeparture: Called when the client closes the connection before the stream has ended, or its
    ///   credential ends.
    @concurrent
    func run(
        _ writer: inout any ResponseBodyWriter,
        as reader: Int,
        behind number: Int = 0,
        body: RequestBody,
        onDeparture: @escaping @Sendable () -> Void = {}
    ) async throws {
        defer { stream.detach(reader) }
        if primes {
            try await writer.write(ServerSentEvent.priming(id: name(of: number), retry: Self.retry).bytes)
        }
        let ticking = channel.eventLoop.scheduleRepeatedTask(
            initialDelay: Self.keepAlive,
            delay: Self.keepAlive
        ) { [stream] _ in stream.keepAlive() }
        defer { ticking.cancel() }
        let ending = expiry.map { expiry in
            channel.eventLoop.scheduleTask(in: TimeAmount(ContinuousClock.now.duration(to: expiry))) { [stream] in
                onDeparture()
                stream.detach(reader)
            }
        }
        defer { ending?.cancel() }
        // Cancelled when this function returns.
        async let _ = watch(body, reader, onDeparture)
        async let _ = endWithServer()
        while true {
            switch await stream.next(for: reader) {
            case .end: return
            case .keepAlive: try await writer.write(ServerSentEvent.keepAlive.bytes)
            case .write(let event):
                let id = namesEvents ? name(of: event.number) : nil
                try await writer.write(ServerSentEvent.message(event.message, id: id).bytes)
            }
        }
    }

    private func endWithServer() async {
        guard (try? await gracefulShutdown()) != nil else { return }
        onShutdown()
    }

    private func watch(_ body: RequestBody, _ reader: Int, _ onDeparture: @escaping @Sendable () -> Void) async {
        guard await body.waitForClose() else { return }
        onDeparture()
        stream.detach(reader)
    }

    private func name(of number: Int) -> String { "\(stream.name)-\(number)" }
}

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
