package import NIOCore

/// What makes a connection of AsyncHTTPClient fast.
package enum ClientConnection {
    /// Sets a connection up: requests go out in one packet, and answers come in up to 256 KB at once.
    @Sendable
    package static func tune(_ channel: any Channel) -> EventLoopFuture<Void> {
        channel.eventLoop.submit {
            try channel.pipeline.syncOperations.addHandler(FlushGatherer(), position: .first)
            try channel.syncOptions?.setOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 512, initial: 2_048, maximum: 262_144)
            )
        }
    }
}

/// Sends what is written one after the other in one go.
///
/// AsyncHTTPClient flushes the head of a request, its body and its end each by itself: a system call and a packet more,
/// and where the server has the same core, a turn of the server that finds half a request.
private final class FlushGatherer: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer

    private var isDue = false

    init() {}

    func flush(context: ChannelHandlerContext) {
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
    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        if isDue { context.flush() }
        context.close(mode: mode, promise: promise)
    }
}
