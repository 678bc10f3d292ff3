import NIOCore
import NIOHTTP1
import NIOTLS

/// Carries exchanges over one connection, one after the other.
final class HTTPChannelHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    /// Takes note that the connection is free again.
    var release: (() -> Void)?

    private let limits: HTTPLimits
    /// Is kept when the connection can be used; `nil` from then on.
    private var opening: EventLoopPromise<Void>?
    private var context: ChannelHandlerContext?
    private var exchange: HTTPExchange?
    private var head: HTTPResponseHead?
    private var body: [UInt8] = []
    /// When something came or went last.
    private var lastSign = NIODeadline.distantPast
    private var look: (moment: NIODeadline, work: Scheduled<Void>)?

    /// - Parameter opening: Is kept, or fails, when the handshake ends; `nil` where there is none.
    init(limits: HTTPLimits, opening: EventLoopPromise<Void>?) {
        self.limits = limits
        self.opening = opening
    }

    /// Begins an exchange; the connection has to be free.
    func begin(_ exchange: HTTPExchange) {
        guard let context, context.channel.isActive else {
            return exchange.fail(HTTPConnectionError.notConnected(HTTPConnectionError.closed))
        }
        let loop = context.eventLoop
        let handler = NIOLoopBound(self, eventLoop: loop)
        guard exchange.begin(leave: { loop.execute { handler.value.leave(exchange) } }) else {
            release?()
            return
        }
        self.exchange = exchange
        lastSign = loop.now
        if let deadline = exchange.deadline { lookAgain(at: deadline) }
        // A head with what no header may have is not sent.
        context.write(wrapOutboundOut(.head(exchange.head))).assumeIsolated().whenFailure {
            self.end(exchange, with: $0)
        }
        if let body = exchange.body { context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private func end(_ exchange: HTTPExchange, with error: any Error) {
        exchange.fail(error)
        leave(exchange)
    }

    /// Ends the connection, where it carries this exchange.
    private func leave(_ exchange: HTTPExchange) {
        if self.exchange === exchange { context?.close(promise: nil) }
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        lastSign = context.eventLoop.now
        lookAgain(at: lastSign + (opening == nil ? limits.idleness : limits.connecting))
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        release = nil
        look?.work.cancel()
        fail(HTTPConnectionError.closed)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case TLSUserEvent.handshakeCompleted = event {
            lastSign = context.eventLoop.now
            opening?.succeed()
            opening = nil
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // What nobody asked for ends the connection.
        guard let exchange else { return context.close(promise: nil) }
        lastSign = context.eventLoop.now
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, of: exchange)
        case .body(let part): add(part, to: exchange)
        case .end: finish(exchange)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(error)
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        fail(HTTPConnectionError.closed)
        context.fireChannelInactive()
    }
}

// MARK: - Answers

extension HTTPChannelHandler {
    private func isStream(_ exchange: HTTPExchange) -> Bool {
        exchange.takesEvents && head?.headers.mediaType == "text/event-stream"
    }

    private func begin(_ head: HTTPResponseHead, of exchange: HTTPExchange) {
        self.head = head
        guard !isStream(exchange) else { return exchange.answer(head) }
        let length = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
        guard length <= limits.answer else { return end(exchange, with: HTTPConnectionError.answerTooLarge) }
        // One more, so that the end of a line finds room.
        body.reserveCapacity(max(length, 0) + 1)
    }

    private func add(_ part: ByteBuffer, to exchange: HTTPExchange) {
        guard !isStream(exchange) else { return exchange.add(part) }
        guard body.count + part.readableBytes <= limits.answer else {
            return end(exchange, with: HTTPConnectionError.answerTooLarge)
        }
        part.withUnsafeReadableBytes { body.append(contentsOf: $0) }
    }

    private func finish(_ exchange: HTTPExchange) {
        guard let head else { return }
        let isStream = isStream(exchange)
        let whole = body
        reset()
        if head.isKeepAlive { release?() } else { context?.close(promise: nil) }
        if isStream { exchange.finish() } else { exchange.answer(HTTPAnswer(head, .whole(whole))) }
    }

    private func reset() {
        exchange = nil
        head = nil
        body = []
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

extension HTTPChannelHandler {
    /// Makes sure that somebody looks at a moment, or before.
    ///
    /// A connection has one timer, which goes off when something may be due: one for each exchange would cost more than
    /// all the rest of it.
    private func lookAgain(at moment: NIODeadline) {
        guard let context, look.map({ moment < $0.moment }) ?? true else { return }
        look?.work.cancel()
        let work = context.eventLoop.assumeIsolated().scheduleTask(deadline: moment) { self.lookAtTime() }
        look = (moment, work)
    }

    private func lookAtTime() {
        look = nil
        guard let context else { return }
        let now = context.eventLoop.now
        let (moment, error) = due
        guard moment <= now else { return lookAgain(at: min(moment, now + limits.idleness)) }
        fail(error)
        context.close(promise: nil)
    }

    /// When the connection has waited for long enough, and what that means.
    private var due: (moment: NIODeadline, error: HTTPConnectionError) {
        guard opening == nil else { return (lastSign + limits.connecting, .handshakeTimedOut) }
        guard let exchange else { return (lastSign + limits.idleness, .silent) }
        let silence = lastSign + limits.silence
        guard let deadline = exchange.deadline, deadline < silence else { return (silence, .silent) }
        return (deadline, .deadlineExceeded)
    }
}
