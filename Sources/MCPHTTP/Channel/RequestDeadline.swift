import NIOCore
import NIOHTTP1

/// Ends connections whose requests take too long to arrive, so that clients that only trickle bytes hold nothing.
///
/// A connection without a byte of a request may stay, up to the idle timeout. A timer runs only for a request whose
/// parts come in several reads. Also answers `Expect: 100-continue`, and closes a connection that has not asked for
/// anything when the server ends.
final class RequestDeadline: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// How long the parts of a request may take, from the first byte on.
    struct Limits: Hashable, Sendable {
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
    private var unanswered = 0
    private var timer: Scheduled<Void>?

    init(limits: Limits) {
        self.limits = limits
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        hasReadPart = true
        switch Self.unwrapInboundIn(data) {
        case .head(let head):
            isFresh = false
            unanswered += 1
            phase = .body
            stopTimer()
            if head.expectsContinue { context.writeAndFlush(Self.wrapOutboundOut(.goOn(head.version)), promise: nil) }
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
        guard timer == nil else { return }
        switch phase {
        case .idle where hasReadPart: break
        case .idle: startTimer(limits.head, context: context)
        case .body: startTimer(limits.body, context: context)
        }
    }

    private func startTimer(_ limit: TimeAmount, context: ChannelHandlerContext) {
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: limit) { [self] in
            // An answer can only be given where no other is on its way.
            let isFirst = unanswered == (phase == .body ? 1 : 0)
            if isFirst { answer(context: context) }
            context.close(promise: nil)
        }
    }

    private func stopTimer() {
        timer?.cancel()
        timer = nil
    }

    private func answer(context: ChannelHandlerContext) {
        let body = ByteBuffer(
            string: #"{"jsonrpc":"2.0","error":{"code":-32600,"message":"The request took too long to arrive."}}"#
        )
        let headers: HTTPHeaders = [
            "Content-Type": "application/json", "Content-Length": "\(body.readableBytes)", "Connection": "close",
        ]
        let head = HTTPResponseHead(version: .http1_1, status: .requestTimeout, headers: headers)
        context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
        context.write(Self.wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
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
        guard headers.first(name: "Expect")?.lowercased() == "100-continue" else { return false }
        return headers.first(name: "Content-Length").flatMap { Int($0) }.map { $0 <= BodyCap.limit } ?? true
    }
}

extension HTTPServerResponsePart {
    fileprivate static func goOn(_ version: HTTPVersion) -> HTTPServerResponsePart {
        .head(HTTPResponseHead(version: version, status: .continue))
    }
}
