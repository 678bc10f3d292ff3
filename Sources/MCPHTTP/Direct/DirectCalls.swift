import HTTPTypes
import NIOCore
import NIOHTTPTypes
import ProcessTuning

/// Calls tools for programs without the way through streams of parts, middleware and routes, which takes a sixth of the
/// time of a list of fifty leads.
///
/// It holds a small request until it is there as a whole. What ``DirectCallRoute`` does not take, and everything else,
/// passes as if nobody stood here. While a tool works nothing passes, so answers keep the order of their requests, and
/// behind what came meanwhile nothing more is read. Who watches over idle connections and the end of the server stands
/// before, and sees each request.
final class DirectCalls: ChannelDuplexHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private enum State {
        case idle
        case holding(HeldRequest<HTTPRequest>)
        case working(Task<Void, Never>)
        /// The rest of a request goes where its head went.
        case passing
        case gone
    }

    /// What came while a tool worked.
    private enum Arrival {
        case part(HTTPRequestPart)
        case event(Any)
        case fault(any Error)
    }

    private let route: DirectCallRoute
    private var state = State.idle
    /// How many requests have passed that have no answer yet.
    private var underway = 0
    /// As small as can be, since nearly all connections never need it.
    private var arrivals = CircularBuffer<Arrival>(initialCapacity: 1)
    private var wantsRead = false

    init(route: DirectCallRoute) {
        self.route = route
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch (state, Self.unwrapInboundIn(data)) {
        case (.working, let part): arrivals.append(.part(part))
        case (.idle, .head(let head)) where underway == 0 && route.mayCall(head): state = .holding(HeldRequest(head))
        case (.holding(var request), .body(let part)):
            if request.append(part) {
                state = .holding(request)
            } else {
                passHeld(context: context)
                pass(.body(part), context: context)
            }
        case (.holding(let request), .end(nil)):
            if let body = request.body, let call = route.call(in: request.head, body) {
                begin(call, context: context)
            } else {
                passHeld(context: context)
                pass(.end(nil), context: context)
            }
        case (_, let part):
            passHeld(context: context)
            pass(part, context: context)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .working = state { return arrivals.append(.event(event)) }
        passHeld(context: context)
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if case .working = state { return arrivals.append(.fault(error)) }
        passHeld(context: context)
        context.fireErrorCaught(error)
    }

    func channelInactive(context: ChannelHandlerContext) {
        if case .working(let task) = state { task.cancel() }
        passHeld(context: context)
        state = .gone
        arrivals.removeAll()
        context.fireChannelInactive()
    }

    func read(context: ChannelHandlerContext) {
        if case .working = state, !arrivals.isEmpty {
            wantsRead = true
        } else {
            context.read()
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = Self.unwrapOutboundIn(data) { underway -= 1 }
        context.write(data, promise: promise)
    }
}

// MARK: - Passing

extension DirectCalls {
    private func passHeld(context: ChannelHandlerContext) {
        guard case .holding(let request) = state else { return }
        pass(.head(request.head), context: context)
        if let body = request.body { pass(.body(body), context: context) }
    }

    private func pass(_ part: HTTPRequestPart, context: ChannelHandlerContext) {
        switch part {
        case .head:
            state = .passing
            underway += 1
        case .body: break
        case .end: state = .idle
        }
        context.fireChannelRead(Self.wrapInboundOut(part))
    }
}

// MARK: - Working

extension DirectCalls {
    private func begin(_ call: DirectCallRoute.Call, context: ChannelHandlerContext) {
        let place = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let loop = context.eventLoop
        let task = Task(executorPreference: LoopExecutor.shared) { [route] in
            let answer = await route.answer(to: call)
            loop.runNow {
                let (handler, context) = place.value
                handler.end(with: answer, context: context)
            }
        }
        state = .working(task)
    }

    private func end(with answer: DirectCallRoute.Answer?, context: ChannelHandlerContext) {
        guard case .working = state else { return }
        guard let answer else { return context.close(promise: nil) }
        write(answer, context: context)
        state = .idle
        // What comes of it may be the next call.
        while let arrival = takeArrival() {
            switch arrival {
            case .part(let part): channelRead(context: context, data: Self.wrapInboundOut(part))
            case .event(let event): userInboundEventTriggered(context: context, event: event)
            case .fault(let error): errorCaught(context: context, error: error)
            }
        }
        guard wantsRead else { return }
        wantsRead = false
        read(context: context)
    }

    private func takeArrival() -> Arrival? {
        if case .working = state { return nil }
        return arrivals.popFirst()
    }

    private func write(_ answer: DirectCallRoute.Answer, context: ChannelHandlerContext) {
        var body = context.channel.allocator.buffer(capacity: answer.length)
        for piece in answer.pieces { body.writeBytes(piece) }
        context.write(Self.wrapOutboundOut(.head(answer.head)), promise: nil)
        context.write(Self.wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
    }
}

extension EventLoop {
    /// Runs something on the loop: at once where this is the loop, and else as soon as it has time.
    fileprivate func runNow(_ body: @escaping @Sendable () -> Void) {
        if inEventLoop { body() } else { execute(body) }
    }
}
