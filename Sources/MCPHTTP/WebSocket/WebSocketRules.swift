import NIOCore
import NIOWebSocket

/// Refuses frames that no client may send: unmasked ones (RFC 6455, section 5.1), and ones of extensions that were not
/// agreed on (section 5.2).
///
/// Stands before the aggregator of fragments, which takes the masks off.
final class WebSocketRules: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias InboundOut = WebSocketFrame

    struct Violation: Error {}

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = Self.unwrapInboundIn(data)
        guard frame.maskKey != nil, !frame.rsv1, !frame.rsv2, !frame.rsv3 else {
            context.fireErrorCaught(Violation())
            return
        }
        context.fireChannelRead(data)
    }
}
