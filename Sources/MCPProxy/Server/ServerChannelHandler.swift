import NIOCore
import NIOHTTP1
import NIOTLS

/// Carries exchanges over one connection, one after the other.
final class ServerChannelHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    /// How long what happens on the connection may take.
    struct Limits {
        /// The handshake.
        var handshake: TimeAmount
        /// A server that works on a request may be silent for long; one that has vanished is silent forever.
        var silence = TimeAmount.minutes(15)
        /// A connection is given up sooner than servers and what stands before them close it, usually after a minute.
        var idleness = TimeAmount.seconds(30)
    }

    private let limits: Limits
    /// Is kept when the connection can be used; `nil` from then on.
    private var opening: EventLoopPromise<Void>?
    /// Takes note that the connection is free again.
    var release: (() -> Void)?
    private var exchange: ServerExchange?
    private var context: ChannelHandlerContext?
    private var head: HTTPResponseHead?
    private var body: [UInt8] = []
    private var lastSign = NIODeadline.now()
    private var deadline: Scheduled<Void>?

    /// - Parameters:
    ///   - opening: Is kept, or fails, when a handshake ends; `nil` where there is none.
    init(limits: Limits, opening: EventLoopPromise<Void>?) {
        self.limits = limits
        self.opening = opening
    }

    /// Begins an exchange; the connection has to be free.
    func begin(_ exchange: ServerExchange) {
        guard !exchange.isOver else {
            release?()
            return
        }
        guard let context, context.channel.isActive else {
            return exchange.fail(DeliveryFailure(.unreachable, "closed by the server"))
        }
        self.exchange = exchange
        lastSign = .now()
        if let moment = exchange.deadline {
            deadline = context.eventLoop.assumeIsolated().scheduleTask(deadline: moment) {
                self.end(exchange, with: DeliveryFailure(.brokenOff, "no sign of life for too long"))
            }
        }
        context.write(wrapOutboundOut(.head(exchange.head)), promise: nil)
        if let body = exchange.body { context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    /// Ends an exchange, and the connection with it, unless it is over.
    func end(_ exchange: ServerExchange, with error: any Error) {
        exchange.fail(error)
        if self.exchange === exchange { context?.close(promise: nil) }
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        look(in: opening == nil ? limits.idleness : limits.handshake)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        release = nil
        fail(DeliveryFailure(.brokenOff, "closed by the server"))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case TLSUserEvent.handshakeCompleted = event {
            lastSign = .now()
            opening?.succeed()
            opening = nil
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard let exchange else {
            // What nobody asked for.
            return context.close(promise: nil)
        }
        lastSign = .now()
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, of: exchange, in: context)
        case .body(let part): add(part, to: exchange, in: context)
        case .end: finish(exchange, in: context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(error)
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        fail(DeliveryFailure(.brokenOff, "closed by the server"))
        context.fireChannelInactive()
    }
}

// MARK: - Answers

extension ServerChannelHandler {
    private var isEventStream: Bool { head?.headers.mediaType == "text/event-stream" }

    private func begin(_ head: HTTPResponseHead, of exchange: ServerExchange, in context: ChannelHandlerContext) {
        self.head = head
        guard !isEventStream else {
            let loop = context.eventLoop
            let handler = NIOLoopBound(self, eventLoop: loop)
            exchange.answer(head) { loop.execute { handler.value.end(exchange, with: CancellationError()) } }
            return
        }
        let length = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
        // One more, so that the end of a line finds room.
        body.reserveCapacity(min(max(length, 0), ServerEndpoint.largestAnswer) + 1)
    }

    private func add(_ part: ByteBuffer, to exchange: ServerExchange, in context: ChannelHandlerContext) {
        guard !isEventStream else { return exchange.add(part) }
        guard body.count + part.readableBytes <= ServerEndpoint.largestAnswer else {
            return end(exchange, with: NIOTooManyBytesError(maxBytes: ServerEndpoint.largestAnswer))
        }
        part.withUnsafeReadableBytes { body.append(contentsOf: $0) }
    }

    private func finish(_ exchange: ServerExchange, in context: ChannelHandlerContext) {
        guard let head else { return context.close(promise: nil) }
        let isStream = isEventStream
        let whole = body
        reset()
        if head.isKeepAlive { release?() } else { context.close(promise: nil) }
        if isStream { exchange.finish() } else { exchange.answer(ServerAnswer(head, .whole(whole))) }
    }

    private func reset() {
        exchange = nil
        head = nil
        body = []
        deadline?.cancel()
        deadline = nil
    }

    private func fail(_ error: any Error) {
        opening?.fail(error)
        opening = nil
        let exchange = exchange
        reset()
        exchange?.fail(error)
    }
}

// MARK: - Silence

extension ServerChannelHandler {
    /// Looks again after a while: one timer for as long as the connection lasts costs less than one for each exchange.
    private func look(in time: TimeAmount) {
        guard let context else { return }
        context.eventLoop.assumeIsolated().scheduleTask(in: max(time, .milliseconds(1))) { self.look() }
    }

    private func look() {
        guard let context, context.channel.isActive || opening != nil else { return }
        let limit = opening != nil ? limits.handshake : exchange == nil ? limits.idleness : limits.silence
        let left = lastSign + limit - .now()
        // An exchange may end at any time, and its connection is free from then on.
        guard left <= .nanoseconds(0) else { return look(in: min(left, limits.idleness)) }
        if opening != nil {
            fail(DeliveryFailure(.unreachable, "no TLS handshake in time"))
        } else {
            fail(DeliveryFailure(.brokenOff, "no sign of life for too long"))
        }
        context.close(promise: nil)
    }
}
