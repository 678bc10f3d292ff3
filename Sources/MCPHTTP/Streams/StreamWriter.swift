import Hummingbird
import MCP
import NIOCore

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
        onDeparture: @escaping @Sendable () -> Void = {}
    ) async throws {
        let leave: @Sendable () -> Void = { [stream] in
            onDeparture()
            stream.detach(reader)
        }
        let timers = timers(ending: leave)
        ConnectionWatch.observe(channel, by: ConnectionWatch.Observer(onDeparture: leave, onShutdown: onShutdown))
        defer {
            ConnectionWatch.observe(channel, by: nil)
            timers.cancel()
            stream.detach(reader)
        }
        if primes {
            try await writer.write(ServerSentEvent.priming(id: name(of: number), retry: Self.retry).bytes)
        }
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

    /// What happens to a stream with time.
    private struct Timers: Sendable {
        let keepAlive: RepeatedTask
        let ending: Scheduled<Void>?

        func cancel() {
            keepAlive.cancel()
            ending?.cancel()
        }
    }

    private func timers(ending leave: @escaping @Sendable () -> Void) -> Timers {
        Timers(
            keepAlive: channel.eventLoop.scheduleRepeatedTask(
                initialDelay: Self.keepAlive,
                delay: Self.keepAlive
            ) { [stream] _ in stream.keepAlive() },
            ending: expiry.map { expiry in
                let delay = TimeAmount(ContinuousClock.now.duration(to: expiry))
                return channel.eventLoop.scheduleTask(in: delay, leave)
            }
        )
    }

    private func name(of number: Int) -> String { "\(stream.name)-\(number)" }
}
