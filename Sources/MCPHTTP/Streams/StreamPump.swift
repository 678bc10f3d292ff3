import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Writes what a stream holds to one client, until the stream ends or the client leaves; on the connection's event loop,
/// so that a stream on which nothing happens costs no task.
final class StreamPump {
    /// How a stream is written.
    struct Plan: Sendable {
        /// What brings the messages forth, where it ends with the response.
        let owner: (any StreamOwner)?
        /// The stream, and who reads it.
        let reading: StreamReading
        /// The message behind which the client goes on.
        var number = 0
        /// Whether events have names, by which a client can come back.
        let namesEvents: Bool
        /// Whether the stream begins with a name.
        let primes: Bool
        /// When the stream ends whatever comes, because its credential does; `nil` for never.
        var expiry: ContinuousClock.Instant?
        /// What wakes the stream when it is quiet.
        let clock: StreamClock
        /// Called when the server ends.
        let onShutdown: @Sendable () -> Void
    }

    /// How long a client has for what is still to be read when its stream ends.
    private static let grace = TimeAmount.seconds(5)
    /// How long a client whose connection was let go waits before it comes back.
    private static let retry = Duration.milliseconds(500)

    private let plan: Plan
    private let bound: NIOLoopBound<ChannelHandlerContext>
    private let onEnd: @Sendable () -> Void
    private var ending: Scheduled<Void>?
    private var hasEnded = false

    /// - Parameter onEnd: Called when everything is written, or the client has gone.
    init(
        _ plan: Plan,
        over context: NIOLoopBound<ChannelHandlerContext>,
        onEnd: @escaping @Sendable () -> Void
    ) {
        self.plan = plan
        bound = context
        self.onEnd = onEnd
    }

    private var context: ChannelHandlerContext { bound.value }
    private var stream: ResponseStream { plan.reading.stream }

    /// Begins to write.
    func start() {
        if plan.primes { write(.priming(id: name(of: plan.number), retry: Self.retry)) }
        let loop = context.eventLoop.assumeIsolated()
        plan.clock.add(stream)
        ending = plan.expiry.map { expiry in
            loop.scheduleTask(in: TimeAmount(ContinuousClock.now.duration(to: expiry))) { [self] in
                finish()
                plan.owner?.leave()
            }
        }
        drain()
    }

    /// Writes what there is, as long as the connection takes it.
    func drain() {
        let loopBound = NIOLoopBound(self, eventLoop: context.eventLoop)
        while !hasEnded, context.channel.isWritable {
            let step = stream.step(for: plan.reading.reader) { [loop = context.eventLoop] in
                loop.execute { loopBound.value.drain() }
            }
            switch step {
            case nil: return
            case .end?: return finish()
            case .keepAlive?: write(.keepAlive)
            case .write(let event)?:
                write(.message(event.message, id: plan.namesEvents ? name(of: event.number) : nil))
            }
        }
    }

    /// Takes note that the server ends.
    func endWithServer() { plan.onShutdown() }

    /// Takes note that the client has gone.
    func leave() {
        stop()
        plan.owner?.leave()
        stream.detach(plan.reading.reader)
        onEnd()
    }

    /// Ends the response, and the connection with it.
    private func finish() {
        guard !hasEnded else { return }
        stop()
        stream.detach(plan.reading.reader)
        let channel = context.channel
        let onEnd = onEnd
        let promise = context.eventLoop.makePromise(of: Void.self)
        promise.futureResult.whenComplete { _ in
            onEnd()
            channel.close(promise: nil)
        }
        // A client that reads nothing never takes the end.
        context.eventLoop.scheduleTask(in: Self.grace) { channel.close(promise: nil) }
        context.writeAndFlush(ConnectionWatch.wrapOutboundOut(.end(nil)), promise: promise)
    }

    private func stop() {
        hasEnded = true
        plan.clock.remove(stream)
        ending?.cancel()
    }

    private func write(_ event: ServerSentEvent) {
        context.writeAndFlush(ConnectionWatch.wrapOutboundOut(.body(event.bytes)), promise: nil)
    }

    private func name(of number: Int) -> String { "\(stream.name)-\(number)" }
}
