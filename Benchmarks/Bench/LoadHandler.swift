import NIOCore

/// Sends a request, reads the answer, and begins again until the time is up.
final class LoadHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let tally: LoadTally
    private let end: NIODeadline
    private var sentAt = NIODeadline.now()
    private var answer = AnswerReading()

    init(tally: LoadTally, until end: NIODeadline) {
        self.tally = tally
        self.end = end
    }

    func channelActive(context: ChannelHandlerContext) {
        send(context: context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard answer.isComplete(reading: Self.unwrapInboundIn(data)) else { return }
        let now = NIODeadline.now()
        tally.times.append((now - sentAt).nanoseconds)
        if !answer.isGood { tally.failures += 1 }
        if now < end { send(context: context) } else { context.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        tally.failures += 1
        context.close(promise: nil)
    }

    private func send(context: ChannelHandlerContext) {
        answer = AnswerReading()
        sentAt = .now()
        context.writeAndFlush(Self.wrapOutboundOut(tally.nextRequest()), promise: nil)
    }
}
