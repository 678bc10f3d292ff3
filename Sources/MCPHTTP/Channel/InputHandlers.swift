package import NIOCore
import NIOHTTP1
import NIOWebSocket

/// What the bytes of a client go through before anybody acts on them.
package enum InputHandlers {
    /// Makes parts of HTTP requests of bytes, and answers what is none.
    package static func http() -> [any RemovableChannelHandler] { http(deadlines: RequestDeadline.Limits()) }

    /// Makes parts of HTTP requests of bytes, and answers what is none or comes too late.
    static func http(deadlines: RequestDeadline.Limits) -> [any RemovableChannelHandler] {
        [
            ReadSignal(), ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes)),
            RequestSyntax(), RequestDeadline(limits: deadlines),
        ]
    }

    /// Makes a ``WebSocketEvent`` of each message and control frame.
    package static func webSocket() -> [any ChannelHandler] {
        webSocket(WebSocketSettings(), expiry: nil)
    }

    /// Makes a ``WebSocketEvent`` of each message and control frame.
    ///
    /// - Parameter expiry: When the credential that opened the connection ends; `nil` for never.
    static func webSocket(_ settings: WebSocketSettings, expiry: ContinuousClock.Instant?) -> [any ChannelHandler] {
        [
            WebSocketRules(),
            NIOWebSocketFrameAggregator(
                minNonFinalFragmentSize: 0,
                maxAccumulatedFrameCount: WebSocketConnection.fragmentLimit,
                maxAccumulatedFrameSize: WebSocketConnection.messageLimit
            ),
            WebSocketInput(settings: settings, expiry: expiry),
        ]
    }
}
