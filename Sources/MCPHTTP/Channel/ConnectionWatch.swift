import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Lets a stream go on over a connection when the task of its request has ended, and tells it what becomes of the
/// connection.
///
/// Stands where the connection's parts are read, so it sees the end of the input also while nobody reads.
final class ConnectionWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var pump: StreamPump?
    private var hasDeparted = false
    private var isEnding = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard pump == nil else {
            // The client was told that the connection ends with this answer.
            if case .head = Self.unwrapInboundIn(data) { context.close(promise: nil) }
            return
        }
        context.fireChannelRead(data)
    }

    /// A request that stood behind that of the stream must not be answered inside it.
    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard pump == nil else {
            promise?.fail(ChannelError.outputClosed)
            return context.close(promise: nil)
        }
        context.write(data, promise: promise)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed: depart()
        case is ChannelShouldQuiesceEvent:
            isEnding = true
            pump?.endWithServer()
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { pump?.drain() }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        depart()
        context.fireChannelInactive()
    }

    private func depart() {
        guard !hasDeparted else { return }
        hasDeparted = true
        pump?.leave()
        pump = nil
    }

    /// Hands the connection over to a stream, for the rest of its life.
    static func hand(
        _ channel: any Channel,
        to makePump: @escaping @Sendable (NIOLoopBound<ChannelHandlerContext>) -> StreamPump
    ) {
        channel.eventLoop.execute {
            guard let context = try? channel.pipeline.syncOperations.context(handlerType: ConnectionWatch.self),
                let watch = context.handler as? ConnectionWatch
            else { return channel.close(promise: nil) }
            let pump = makePump(NIOLoopBound(context, eventLoop: channel.eventLoop))
            guard !watch.hasDeparted else { return pump.leave() }
            watch.pump = pump
            pump.start()
            if watch.isEnding { pump.endWithServer() }
        }
    }
}
