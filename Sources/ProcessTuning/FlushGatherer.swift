package import NIOCore

/// Sends what is written one after the other in one go.
///
/// AsyncHTTPClient flushes the head of a request, its body and its end each by itself: a system call and a packet more,
/// and where the server has the same core, a turn of the server that finds half a request.
package final class FlushGatherer: ChannelOutboundHandler {
    package typealias OutboundIn = ByteBuffer

    private var isDue = false

    package init() {}

    package func flush(context: ChannelHandlerContext) {
        guard !isDue else { return }
        isDue = true
        let later = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.eventLoop.execute {
            let (gatherer, context) = later.value
            gatherer.isDue = false
            context.flush()
        }
    }

    /// What is to be flushed goes out before the end.
    package func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        if isDue { context.flush() }
        context.close(mode: mode, promise: promise)
    }
}

extension FlushGatherer {
    /// Puts a gatherer in front of all that a connection consists of.
    @Sendable
    package static func add(to channel: any Channel) -> EventLoopFuture<Void> {
        channel.eventLoop.submit {
            try channel.pipeline.syncOperations.addHandler(FlushGatherer(), position: .first)
        }
    }
}
