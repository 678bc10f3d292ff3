import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import MCP
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOWebSocket
import ProcessTuning

/// A connection that speaks HTTP/1.1, unless its first request makes a WebSocket of it.
struct UpgradableChannel: HTTPChannelHandler {
    /// What a connection turned out to be.
    enum Opened: Sendable {
        case http(NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>)
        case webSocket(NIOAsyncChannel<WebSocketEvent, WebSocketFrame>, Principal)
    }

    /// A connection whose first request is still to come.
    struct Value: ServerChildChannelValue {
        let channel: any Channel
        let opened: EventLoopFuture<Opened>
    }

    let responder: HTTPChannelHandler.Responder
    let server: MCPServer
    let admission: WebSocketAdmission
    let direct: DirectAnswerRoute
    let calls: DirectCallRoute
    let settings: ConnectionSettings

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let encoder = HTTPResponseEncoder()
            let gate = WebSocketGate(admission: admission, logger: logger)
            let extras = InputHandlers.http(deadlines: settings.deadlines) + [gate]
            let opening = NIOTypedHTTPServerUpgradeHandler<Opened>(
                httpEncoder: encoder,
                extraHTTPHandlers: extras,
                upgradeConfiguration: .init(
                    upgraders: [upgrader(behind: NIOLoopBound(gate, eventLoop: channel.eventLoop))],
                    notUpgradingCompletionHandler: { http(over: $0, logger: logger) }
                )
            )
            let pipeline = channel.pipeline.syncOperations
            // Each connection keeps its last buffer; it grows with what comes.
            try channel.syncOptions?.setOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 512, initial: 512, maximum: 65_536)
            )
            try pipeline.addHandler(encoder)
            try pipeline.addHandlers(extras)
            try pipeline.addHandler(opening)
            return Value(channel: channel, opened: opening.upgradeResultFuture)
        }
    }

    func handle(value: Value, logger: Logger) async {
        await withTaskCancellationHandler {
            // Nothing was opened where the client left before its first request was complete.
            guard let opened = try? await value.opened.get() else { return value.channel.close(promise: nil) }
            switch opened {
            case .http(let channel):
                await withTaskExecutorPreference(LoopExecutor.shared) {
                    await handleHTTP(asyncChannel: channel, logger: logger)
                }
            case .webSocket(let channel, let principal):
                let connection = WebSocketConnection(
                    channel: channel,
                    server: server,
                    principal: principal,
                    settings: settings.webSocket,
                    logger: logger
                )
                await connection.run()
            }
        } onCancel: {
            value.channel.close(promise: nil)
        }
    }

    private func http(over channel: any Channel, logger: Logger) -> EventLoopFuture<Opened> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(
                DirectAnswers(route: direct, idleTimeout: settings.idleTimeout)
            )
            try channel.pipeline.syncOperations.addHandler(HTTP1ToHTTPServerCodec(secure: false))
            // Before the next one, which keeps the end of connection and server to itself.
            try channel.pipeline.syncOperations.addHandler(ConnectionWatch())
            try channel.pipeline.syncOperations.addHandler(
                HTTPConnectionStateHandler(idleTimeout: settings.idleTimeout, logger: logger)
            )
            try channel.pipeline.syncOperations.addHandler(DirectCalls(route: calls))
            let configuration = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>.Configuration(
                isOutboundHalfClosureEnabled: true
            )
            return .http(try NIOAsyncChannel(wrappingChannelSynchronously: channel, configuration: configuration))
        }
    }

    /// Upgrades what the gate lets through.
    private func upgrader(behind gate: NIOLoopBound<WebSocketGate>) -> NIOTypedWebSocketServerUpgrader<Opened> {
        NIOTypedWebSocketServerUpgrader(
            maxFrameSize: WebSocketConnection.messageLimit,
            enableAutomaticErrorHandling: false,
            shouldUpgrade: { channel, head in
                channel.eventLoop.makeSucceededFuture(WebSocketAdmission.answer(to: head))
            },
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    guard let credential = gate.value.credential else {
                        throw ChannelError.inappropriateOperationForState
                    }
                    return try webSocket(over: channel, with: credential)
                }
            }
        )
    }

    private func webSocket(over channel: any Channel, with credential: Credential) throws -> Opened {
        try channel.pipeline.syncOperations.addHandlers(
            InputHandlers.webSocket(settings.webSocket, expiry: credential.expiry)
        )
        return .webSocket(try NIOAsyncChannel(wrappingChannelSynchronously: channel), credential.principal)
    }
}
