import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// The connections to a server, kept open for the next request.
///
/// AsyncHTTPClient takes a third of the time that a message needs on its way through the proxy: it serves many hosts,
/// protocols and kinds of bodies, and sets timers for each request. Here is one server, and one kind of request.
final class ServerConnections: Sendable {
    private struct State {
        /// What is free, the last used last.
        var idle: [ServerConnection] = []
        var open: [ObjectIdentifier: any Channel] = [:]
        var isShutDown = false
    }

    let address: ServerAddress
    private let connectTimeout: TimeAmount
    private let tls: NIOSSLContext?
    private let state = Mutex(State())

    /// Prepares connections, which have to be shut down; none is made yet.
    init(to address: ServerAddress, connectTimeout: TimeAmount) throws {
        self.address = address
        self.connectTimeout = connectTimeout
        tls = address.isSecure ? try NIOSSLContext(configuration: .makeClientConfiguration()) : nil
    }

    /// Sends a request on a free connection, or on a new one.
    func answer(to exchange: ServerExchange) async throws -> ServerAnswer {
        let free = try state.withLock { state in
            guard !state.isShutDown else { throw DeliveryFailure(.cancelled, "the proxy ends") }
            return state.idle.popLast()
        }
        if let free { return try await free.answer(to: exchange) }
        return try await connect(before: exchange.deadline).answer(to: exchange)
    }

    /// Closes all connections; what still runs on them fails.
    func shutdown() async {
        let open = state.withLock { state in
            state.isShutDown = true
            state.idle = []
            return Array(state.open.values)
        }
        for channel in open { try? await channel.close() }
    }
}

// MARK: - Making connections

extension ServerConnections {
    /// - Throws: A ``DeliveryFailure`` that says that the server got nothing.
    private func connect(before deadline: NIODeadline?) async throws(DeliveryFailure) -> ServerConnection {
        let limit = min(connectTimeout, deadline.map { max($0 - .now(), .milliseconds(1)) } ?? connectTimeout)
        do {
            let loop = MultiThreadedEventLoopGroup.singleton.any()
            let opening = tls.map { _ in loop.makePromise(of: Void.self) }
            let connection = try await ClientBootstrap(group: loop)
                .connectTimeout(limit)
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                // Answers come in with one read.
                .channelOption(
                    .recvAllocator,
                    value: AdaptiveRecvByteBufferAllocator(minimum: 512, initial: 2_048, maximum: 262_144)
                )
                .connect(host: address.host, port: address.port) { channel in
                    channel.eventLoop.makeCompletedFuture { try self.setUp(channel, opening, limit) }
                }
            try await opening?.futureResult.get()
            return connection
        } catch {
            var failure = DeliveryFailure(wrapping: error)
            if failure.kind == .brokenOff { failure.kind = .unreachable }
            throw failure
        }
    }

    private func setUp(
        _ channel: any Channel,
        _ opening: EventLoopPromise<Void>?,
        _ limit: TimeAmount
    ) throws -> ServerConnection {
        let handler = ServerChannelHandler(limits: .init(handshake: limit), opening: opening)
        let pipeline = channel.pipeline.syncOperations
        if let tls {
            try pipeline.addHandler(NIOSSLClientHandler(context: tls, serverHostname: address.serverName))
        }
        try pipeline.addHTTPClientHandlers()
        try pipeline.addHandler(handler)
        let connection = ServerConnection(
            channel: channel,
            handler: NIOLoopBound(handler, eventLoop: channel.eventLoop)
        )
        handler.release = { [weak self] in self?.giveBack(connection) }
        keep(connection)
        return connection
    }

    /// Remembers a connection until it is closed.
    private func keep(_ connection: ServerConnection) {
        let key = ObjectIdentifier(connection.channel)
        state.withLock { $0.open[key] = connection.channel }
        connection.channel.closeFuture.whenComplete { [weak self] _ in
            self?.state.withLock { state in
                state.open[key] = nil
                state.idle.removeAll { ObjectIdentifier($0.channel) == key }
            }
        }
    }

    private func giveBack(_ connection: ServerConnection) {
        let isOfUse = state.withLock { state in
            if !state.isShutDown { state.idle.append(connection) }
            return !state.isShutDown
        }
        if !isOfUse { connection.channel.close(promise: nil) }
    }
}
