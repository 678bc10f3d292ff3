import Hummingbird
import JSONCore
import Logging
import MCP
import NIOCore
import ServiceLifecycle

/// Serves one event stream from its first event to its end.
struct EventStreamWriter: Sendable {
    private static let slowReader = """
        The stream ends here, because events came faster than they were read; open it again to go on.
        """

    let stream: EventStream
    /// When the credential that opened the stream ends; `nil` for never.
    let expiry: ContinuousClock.Instant?
    let server: MCPServer
    let observers: Observers
    let settings: EventStreamSettings
    let channel: any Channel
    let logger: Logger

    /// Writes events until the client leaves or reads too slowly, or the server or the credential ends.
    @concurrent
    func run(_ writer: inout any ResponseBodyWriter, endpoint: String, body: RequestBody) async throws {
        let connection = PeerConnection(
            server: server,
            principal: stream.principal,
            logger: logger,
            limit: PeerConnection.Limit(running: settings.requestLimit, waiting: settings.requestLimit)
        ) { [stream] message in await stream.sendInTurn(.message(message)) }
        stream.checkFullness { connection.isFull }
        try await writer.write(ServerSentEvent.endpoint(endpoint).bytes)
        // Cancelled when this function returns.
        async let _ = tend(connection, body)
        for await event in stream.events {
            try await writer.write(event.bytes)
            stream.noteReading(of: event)
        }
        if stream.hasOverflowed { try await writer.write(Self.notice.bytes) }
    }

    /// Does what goes on beside the writing, until it is cancelled.
    private func tend(_ connection: PeerConnection, _ body: RequestBody) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await endWithClient(body) }
            group.addTask { try? await answerMessages(over: connection) }
            group.addTask { try? await keepAlive() }
            group.addTask { try? await watch() }
            group.addTask { await announceChanges(connection) }
            group.addTask { try? await endWithServer(connection) }
            group.addTask { try? await endWithCredential(connection) }
            group.addTask { try? await endWhenStalled() }
        }
    }

    private func endWithClient(_ body: RequestBody) async {
        if await body.waitForClose() { stream.close() }
    }

    private func answerMessages(over connection: PeerConnection) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            for await inbound in stream.inbox {
                try await connection.receive(inbound, in: &group)
            }
            connection.endInput()
        }
    }

    private func keepAlive() async throws {
        while true {
            try await Task.sleep(for: settings.keepAlive)
            stream.send(.keepAlive)
        }
    }

    /// A client that has not spoken in time is one that watches what its principal does.
    private func watch() async throws {
        try await Task.sleep(for: settings.patience)
        guard !stream.hasSpoken, let handshake = server.handshake() else { return }
        stream.send(.message(NotificationMessage.bytes("initialize", params: handshake)))
        observers.add(stream)
        if stream.hasSpoken { observers.remove(stream) }
    }

    /// Tells whoever only watches, and whoever has begun with `initialize`, of lists that become others.
    private func announceChanges(_ connection: PeerConnection) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await connection.announceChanges() }
            group.addTask {
                for await change in server.changes() where !stream.hasSpoken {
                    for notification in change.notifications() { stream.send(.message(notification)) }
                }
            }
        }
    }

    private func endWithServer(_ connection: PeerConnection) async throws {
        try await gracefulShutdown()
        try await end(connection)
    }

    private func endWithCredential(_ connection: PeerConnection) async throws {
        guard let expiry else { return }
        try await Task.sleep(until: expiry)
        try await end(connection)
    }

    private func end(_ connection: PeerConnection) async throws {
        stream.closeInbox()
        await connection.waitUntilIdle(for: settings.farewell)
        stream.close()
        try await Task.sleep(for: settings.farewell)
        channel.close(promise: nil)
    }

    /// A write to a client that reads nothing never ends by itself.
    private func endWhenStalled() async throws {
        for await _ in stream.overflow { break }
        try await Task.sleep(for: settings.grace)
        channel.close(promise: nil)
    }

    private static let notice = ServerSentEvent.message(
        NotificationMessage.bytes(
            "notifications/message",
            params: JSONFragment(["level": "warning", "data": .string(slowReader)])
        )
    )
}
