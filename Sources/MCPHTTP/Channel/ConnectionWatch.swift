import NIOCore

/// Tells whoever answers a request over a connection that its client has gone, or that the server ends.
///
/// Stands where the connection's parts are read, so it sees the end of the input also while nobody reads.
final class ConnectionWatch: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    /// What an answer that takes its time has to know.
    struct Observer: Sendable {
        /// Called once when the client closes its side.
        var onDeparture: @Sendable () -> Void
        /// Called once when the server begins to end.
        var onShutdown: @Sendable () -> Void
    }

    private var observer: Observer?
    private var hasDeparted = false
    private var isEnding = false

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed: depart()
        case is ChannelShouldQuiesceEvent:
            isEnding = true
            observer?.onShutdown()
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        depart()
        context.fireChannelInactive()
    }

    private func depart() {
        guard !hasDeparted else { return }
        hasDeparted = true
        observer?.onDeparture()
    }

    /// Tells an observer of what happens, also of what has happened, until another takes its place.
    static func observe(_ channel: any Channel, by observer: Observer?) {
        channel.eventLoop.execute {
            // A connection in memory, as tests have, has no such handler and never ends by itself.
            guard let watch = try? channel.pipeline.syncOperations.handler(type: ConnectionWatch.self) else { return }
            watch.observer = observer
            if watch.hasDeparted { observer?.onDeparture() }
            if watch.isEnding { observer?.onShutdown() }
        }
    }
}
