import Logging
import MCP
import NIOCore
import NIOWebSocket

/// One client over WebSocket: each text message is one JSON-RPC message, answered as on any other transport.
struct WebSocketConnection: Sendable {
    /// How many bytes a message may have.
    static let messageLimit = 4 * 1024 * 1024
    /// How many fragments a message may come in.
    static let fragmentLimit = 16 * 1024

    private typealias Output = NIOAsyncChannelOutboundWriter<WebSocketFrame>

    let channel: NIOAsyncChannel<WebSocketEvent, WebSocketFrame>
    let server: MCPServer
    let principal: Principal
    let settings: WebSocketSettings
    let logger: Logger

    /// Serves the client until one of the two closes the connection.
    func run() async {
        let start = ContinuousClock.now
        logger.info("WebSocket opened", metadata: ["principal": "\(principal.name)"])
        do {
            try await channel.executeThenClose { inbound, outbound in try await serve(inbound, outbound) }
        } catch {
            logger.debug("WebSocket broke off", metadata: ["error": "\(error)"])
        }
        logger.info(
            "WebSocket closed",
            metadata: [
                "principal": "\(principal.name)", "duration": "\(start.duration(to: .now).components.seconds) s",
            ]
        )
    }

    /// Answers messages until one side closes, and then waits for the client's close frame, so that it reads ours before
    /// the connection ends.
    private func serve(_ events: NIOAsyncChannelInboundStream<WebSocketEvent>, _ outbound: Output) async throws {
        let connection = PeerConnection(server: server, principal: principal, logger: logger) { answer in
            try await outbound.write(.text(answer))
        }
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { try await keepAlive(outbound) }
            group.addTask { try await connection.announceChanges() }
            defer { group.cancelAll() }
            var deadline: Scheduled<Void>?
            defer { deadline?.cancel() }
            for try await event in events {
                if event.isClose, deadline != nil { return }
                guard deadline == nil else { continue }
                guard let code = try await take(event, connection, outbound, &group) else { continue }
                group.cancelAll()
                try await outbound.write(.close(code))
                if event.isClose { return }
                deadline = channel.channel.eventLoop.scheduleTask(in: TimeAmount(settings.farewell)) {
                    channel.channel.close(promise: nil)
                }
            }
        }
    }

    /// Takes an event up; returns the code to close with where it is the last.
    private func take(
        _ event: WebSocketEvent,
        _ connection: PeerConnection,
        _ outbound: Output,
        _ group: inout ThrowingDiscardingTaskGroup<any Error>
    ) async throws -> WebSocketErrorCode? {
        switch event {
        case .frame(let frame): return try await take(frame, connection, outbound, &group)
        case .fault(let code): return code
        case .end(let code):
            await connection.waitUntilIdle(for: settings.farewell)
            return code
        }
    }

    /// Takes one frame up; returns the code to close with where it is the last.
    private func take(
        _ frame: WebSocketFrame,
        _ connection: PeerConnection,
        _ outbound: Output,
        _ group: inout ThrowingDiscardingTaskGroup<any Error>
    ) async throws -> WebSocketErrorCode? {
        var data = frame.unmaskedData
        switch frame.opcode {
        case .text:
            let bytes = data.readBytes(length: data.readableBytes) ?? []
            guard String(validating: bytes, as: UTF8.self) != nil else { return .dataInconsistentWithMessage }
            try await connection.receive(Inbound(parsing: bytes), in: &group)
        case .ping: try await outbound.write(WebSocketFrame(fin: true, opcode: .pong, data: data))
        case .pong: break
        case .connectionClose: return Self.answer(to: data)
        case .binary: return .unacceptableData
        default: return .protocolError
        }
        return nil
    }

    /// Says something now and then, so that nothing between the two takes the connection for dead; a client that has
    /// taken nothing until the next time is gone.
    private func keepAlive(_ outbound: Output) async throws {
        while true {
            do { try await Task.sleep(for: settings.keepAlive) } catch { return }
            let deadline = channel.channel.eventLoop.scheduleTask(in: TimeAmount(settings.keepAlive)) {
                channel.channel.close(promise: nil)
            }
            defer { deadline.cancel() }
            try await outbound.write(WebSocketFrame(fin: true, opcode: .ping, data: ByteBuffer()))
        }
    }

    /// The code that answers a close frame: the client's own, where it is one that a client may send.
    private static func answer(to data: ByteBuffer) -> WebSocketErrorCode {
        guard data.readableBytes > 0 else { return .normalClosure }
        guard let number = data.getInteger(at: data.readerIndex, as: UInt16.self) else { return .protocolError }
        let reason = data.readableBytesView.dropFirst(MemoryLayout<UInt16>.size)
        guard String(validating: reason, as: UTF8.self) != nil else { return .dataInconsistentWithMessage }
        let isAllowed =
            (1000...1003).contains(number) || (1007...1011).contains(number) || (3000...4999).contains(number)
        return isAllowed ? WebSocketErrorCode(codeNumber: Int(number)) : .protocolError
    }
}

extension WebSocketFrame {
    /// A whole text message.
    fileprivate static func text(_ bytes: [UInt8]) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(bytes: bytes))
    }

    /// A close frame.
    fileprivate static func close(_ code: WebSocketErrorCode) -> WebSocketFrame {
        var data = ByteBuffer()
        data.write(webSocketErrorCode: code)
        return WebSocketFrame(fin: true, opcode: .connectionClose, data: data)
    }
}

extension WebSocketEvent {
    /// Whether the client closes the connection, or agrees that it is closed.
    fileprivate var isClose: Bool {
        guard case .frame(let frame) = self else { return false }
        return frame.opcode == .connectionClose
    }
}
