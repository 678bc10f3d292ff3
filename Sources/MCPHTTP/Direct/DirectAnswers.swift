import NIOCore
import NIOHTTP1

/// Answers requests whose answer is known on the event loop, without the way through tasks, middleware and routes, which
/// costs more than such an answer.
///
/// It holds a small request until it is there as a whole. What ``DirectAnswerRoute`` does not answer, and everything else,
/// passes as if nobody stood here; so does a request now and then, since who watches over idle connections stands behind.
/// How long a request may take to arrive is decided before.
final class DirectAnswers: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private enum State {
        case idle
        case holding(HeldRequest<HTTPRequestHead>)
        /// The rest of a request goes where its head went.
        case passing
    }

    private let route: DirectAnswerRoute
    private let longestSilence: TimeAmount
    private var state = State.idle
    /// How many requests have passed that have no answer yet.
    private var underway = 0
    private var passedAt = NIODeadline.now()

    /// - Parameter idleTimeout: After which time without requests somebody behind closes the connection.
    init(route: DirectAnswerRoute, idleTimeout: Duration) {
        self.route = route
        longestSilence = TimeAmount(idleTimeout / 4)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch (state, Self.unwrapInboundIn(data)) {
        case (.idle, .head(let head)):
            if underway == 0, route.mayAnswer(head), NIODeadline.now() - passedAt < longestSilence {
                state = .holding(HeldRequest(head))
            } else {
                pass(.head(head), context: context)
            }
        case (.holding(var request), .body(let part)):
            if request.append(part) {
                state = .holding(request)
            } else {
                passHeld(request, context: context)
                pass(.body(part), context: context)
            }
        case (.holding(let request), .end(nil)):
            state = .idle
            if let body = request.body, let answer = route.answer(to: request.head, body) {
                write(answer, context: context)
            } else {
                passHeld(request, context: context)
                pass(.end(nil), context: context)
            }
        case (.holding(let request), let part):
            passHeld(request, context: context)
            pass(part, context: context)
        case (_, let part): pass(part, context: context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if case .holding(let request) = state { passHeld(request, context: context) }
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if case .holding(let request) = state { passHeld(request, context: context) }
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = Self.unwrapOutboundIn(data) { underway -= 1 }
        context.write(data, promise: promise)
    }

    private func passHeld(_ request: HeldRequest<HTTPRequestHead>, context: ChannelHandlerContext) {
        pass(.head(request.head), context: context)
        if let body = request.body { pass(.body(body), context: context) }
    }

    private func pass(_ part: HTTPServerRequestPart, context: ChannelHandlerContext) {
        switch part {
        case .head:
            state = .passing
            underway += 1
            passedAt = .now()
        case .body: break
        case .end: state = .idle
        }
        context.fireChannelRead(Self.wrapInboundOut(part))
    }

    private func write(_ answer: DirectAnswerRoute.Answer, context: ChannelHandlerContext) {
        var body = context.channel.allocator.buffer(capacity: answer.length)
        for piece in answer.pieces { body.writeBytes(piece) }
        let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: answer.headers)
        context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
        context.write(Self.wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
    }
}
