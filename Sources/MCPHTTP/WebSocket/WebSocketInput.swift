import NIOCore
package import NIOWebSocket

/// What a WebSocket connection has to deal with.
package enum WebSocketEvent: Sendable {
    /// A whole message or a control frame.
    case frame(WebSocketFrame)
    /// The client broke a rule of RFC 6455 or a limit; nothing after it can be read.
    case fault(WebSocketErrorCode)
    /// The server is about to end, or lets the client in no longer; the code says which.
    case end(WebSocketErrorCode)
}

/// Turns what goes on in a channel into events in their order: frames, the first fault, the end of the server or
/// of the credential.
///
/// Stands behind the aggregator of fragments.
final class WebSocketInput: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias InboundOut = WebSocketEvent

    private let settings: WebSocketSettings
    private let expiry: ContinuousClock.Instant?
    private var isBroken = false
    private var timer: Scheduled<Void>?

    /// - Parameter expiry: When the credential that opened the connection ends; `nil` for never.
    init(settings: WebSocketSettings, expiry: ContinuousClock.Instant?) {
        self.settings = settings
        self.expiry = expiry
    }

    func handlerAdded(context: ChannelHandlerContext) {
        guard let expiry else { return }
        let delay = TimeAmount(ContinuousClock.now.duration(to: expiry))
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: delay) { [self] in
            end(.policyViolation, context: context)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isBroken else { return }
        context.fireChannelRead(Self.wrapInboundOut(.frame(Self.unwrapInboundIn(data))))
    }

    /// Faults come as errors of the handlers before; bytes behind a fault bring the same error again.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isBroken else { return }
        guard let code = WebSocketErrorCode(fault: error) else {
            context.fireErrorCaught(error)
            return
        }
        isBroken = true
        context.fireChannelRead(Self.wrapInboundOut(.fault(code)))
        context.fireChannelReadComplete()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is ChannelShouldQuiesceEvent else {
            context.fireUserInboundEventTriggered(event)
            return
        }
        end(.goingAway, context: context)
    }

    private func end(_ code: WebSocketErrorCode, context: ChannelHandlerContext) {
        context.fireChannelRead(Self.wrapInboundOut(.end(code)))
        context.fireChannelReadComplete()
        // Where the client reads nothing, no answer ends, and so nobody may come to take the event up.
        let channel = context.channel
        context.eventLoop.scheduleTask(in: TimeAmount(settings.farewell * 2)) { channel.close(promise: nil) }
    }
}

extension WebSocketErrorCode {
    /// The code that tells a client what it did wrong; `nil` for an error that is none of the client's.
    fileprivate init?(fault error: any Error) {
        switch error {
        case NIOWebSocketError.invalidFrameLength, NIOWebSocketFrameAggregator.Error.accumulatedFrameSizeIsTooLarge,
            NIOWebSocketFrameAggregator.Error.tooManyFragments:
            self = .messageTooLarge
        case is NIOWebSocketError, is NIOWebSocketFrameAggregator.Error, is WebSocketRules.Violation:
            self = .protocolError
        default: return nil
        }
    }
}
