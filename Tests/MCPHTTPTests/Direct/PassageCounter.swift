import NIOCore
import NIOEmbedded
import Synchronization

/// Counts the reads and the events that pass a place of a pipeline.
final class PassageCounter: Sendable {
    private let counts = Mutex((reads: 0, events: 0))

    /// How many times reading was asked for.
    var reads: Int { counts.withLock { $0.reads } }

    /// How many events came.
    var events: Int { counts.withLock { $0.events } }

    /// What stands at the place.
    func handler() -> some ChannelHandler { Handler(counter: self) }

    private final class Handler: ChannelDuplexHandler {
        typealias InboundIn = Any
        typealias OutboundIn = Any

        private let counter: PassageCounter

        init(counter: PassageCounter) {
            self.counter = counter
        }

        func read(context: ChannelHandlerContext) {
            counter.counts.withLock { $0.reads += 1 }
            context.read()
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            counter.counts.withLock { $0.events += 1 }
            context.fireUserInboundEventTriggered(event)
        }
    }
}
