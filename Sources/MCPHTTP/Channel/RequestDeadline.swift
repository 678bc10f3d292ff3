import HTTPTypes
import NIOCore
import NIOHTTP1

/// Ends connections whose requests take too long to arrive, so that clients that only trickle bytes hold nothing.
///
/// A timer runs before the first request, and for a request whose parts come in several reads; how long a connection
/// may stay between requests is none of its business. Also answers `Expect: 100-continue`, and closes a connection that
/// has not asked for anything when the server ends.
final class RequestDeadline: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// How long a connection may stay without a request, and then how long the parts of one may take.
    struct Limits: Hashable, Sendable {
        var silence: TimeAmount = .seconds(75)
        var head: TimeAmount = .seconds(10)
        var body: TimeAmount = .seconds(30)
    }

    /// Some bytes were read, and everything that they complete has been passed on.
    struct BytesRead {}

    private enum Phase {
        case idle
        case body
    }

    private let limits: Limits
    private var phase = Phase.idle
    private var hasReadPart = false
    private var isFresh = true
    private var hasBegun = false
    private var isOver = false
    private var unanswered = 0
    private var timer: Scheduled<Void>?

    init(limits: Limits) {
        self.limits = limits
    }

    func channelActive(context: ChannelHandlerContext) {
        startTimer(limits.silence, context: context) { _, context in context.close(promise: nil) }
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isOver else { return }
        hasReadPart = true
        switch Self.unwrapInboundIn(data) {
        case .head(let head):
            isFresh = false
            unanswered += 1
            phase = .body
            stopTimer()
            // Behind a request without an answer it would be read as that one's.
            if unanswered == 1, head.expectsContinue {
                context.writeAndFlush(Self.wrapOutboundOut(.goOn(head.version)), promise: nil)
            }
        case .body: break
        case .end:
            phase = .idle
            stopTimer()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = Self.unwrapOutboundIn(data) { unanswered = max(0, unanswered - 1) }
        context.write(data, promise: promise)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is BytesRead: bytesWereRead(context: context)
        case is ChannelShouldQuiesceEvent where isFresh: context.close(promise: nil)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        stopTimer()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        stopTimer()
    }

    private func bytesWereRead(context: ChannelHandlerContext) {
        defer { hasReadPart = false }
        if isFresh, !hasBegun {
            hasBegun = true
            stopTimer()
        }
        guard timer == nil, !isOver else { return }
        switch phase {
        case .idle where hasReadPart: break
        case .idle: startTimer(limits.head, context: context) { $0.endRequest(after: $0.limits.head, context: $1) }
        case .body: startTimer(limits.body, context: context) { $0.endRequest(after: $0.limits.body, context: $1) }
        }
    }

    /// Ends the connection; only where an earlier request has no answer yet the late one gets more time, as the server
    /// itself may have stopped reading.
    private func endRequest(after limit: TimeAmount, context: ChannelHandlerContext) {
        let own = phase == .body ? 1 : 0
        guard unanswered <= own else {
            return startTimer(limit, context: context) { $0.endRequest(after: limit, context: $1) }
        }
        isOver = true
        if unanswered == own {
            context.refuse(HTTPRefusal(.requestTimeout, "The request took too long to arrive."))
        } else {
            context.close(promise: nil)
        }
    }

    private func startTimer(
        _ limit: TimeAmount,
        context: ChannelHandlerContext,
        _ body: @escaping (RequestDeadline, ChannelHandlerContext) -> Void
    ) {
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: limit) { [self] in
            timer = nil
            body(self, context)
        }
    }

    private func stopTimer() {
        timer?.cancel()
        timer = nil
    }
}

/// Says behind each read that bytes came; stands before the decoder.
final class ReadSignal: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        context.fireChannelRead(data)
        context.fireUserInboundEventTriggered(RequestDeadline.BytesRead())
    }
}

extension HTTPRequestHead {
    /// Whether the client waits to be told to send the body, and the body is not too large to be sent at all.
    fileprivate var expectsContinue: Bool {
        guard version == .http1_1, headers.first(name: "Expect")?.lowercased() == "100-continue" else { return false }
        return headers.first(name: "Content-Length").flatMap { Int($0) }.map { $0 <= BodyCap.limit } ?? true
    }
}

extension HTTPServerResponsePart {
    fileprivate static func goOn(_ version: HTTPVersion) -> HTTPServerResponsePart {
        .head(HTTPResponseHead(version: version, status: .continue))
    }
}
