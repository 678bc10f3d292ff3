import NIOCore
import NIOHTTP1
import NIOPosix
package import NIOSSL
import ProcessTuning
import Synchronization

/// The connections to one server, kept open for the next request.
///
/// Each carries one exchange at a time, over HTTP/1.1; nothing is followed, repeated or traced. AsyncHTTPClient, which
/// serves many hosts, protocols and kinds of bodies and sets timers for each request, took 54 of the 188 µs of a
/// message in the proxy and 17 of the 262 of a list of fifty leads.
package final class HTTPConnections: Sendable {
    /// A connection that carries one exchange at a time.
    private struct Connection: Sendable {
        let channel: any Channel
        let handler: NIOLoopBound<HTTPChannelHandler>
        /// Ends with the handshake; `nil` where there is none.
        let opening: EventLoopFuture<Void>?

        func begin(_ exchange: HTTPExchange) {
            if channel.eventLoop.inEventLoop {
                handler.value.begin(exchange)
            } else {
                channel.eventLoop.execute { [handler] in handler.value.begin(exchange) }
            }
        }
    }

    private struct State {
        /// What is free, the last used last.
        var idle: [Connection] = []
        var open: [ObjectIdentifier: any Channel] = [:]
        var isShutDown = false
    }

    private let origin: HTTPAddress.Origin
    private let limits: HTTPLimits
    private let tls: NIOSSLContext?
    private let state = Mutex(State())

    /// Prepares connections, which have to be shut down; none is made yet.
    ///
    /// - Parameter tls: How encrypted connections are made; by default certificates are verified.
    /// - Throws: A `NIOSSLError` where the trusted certificates cannot be read.
    package init(
        to origin: HTTPAddress.Origin,
        tls: TLSConfiguration = .makeClientConfiguration(),
        limits: HTTPLimits
    ) throws {
        self.origin = origin
        self.limits = limits
        self.tls = origin.isSecure ? try NIOSSLContext(configuration: tls) : nil
    }

    /// How many connections there are.
    var count: Int { state.withLock { $0.open.count } }

    /// Sends a request on a free connection, or on a new one, and waits for the answer, or for the beginning of a stream
    /// of events.
    ///
    /// Cancelling the task, or letting go of the stream, ends the exchange and its connection.
    ///
    /// - Throws: An ``HTTPConnectionError``, a `CancellationError`, or an error of swift-nio.
    package func answer(to exchange: HTTPExchange) async throws -> HTTPAnswer {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                exchange.wait(continuation)
                begin(exchange)
            }
        } onCancel: {
            exchange.cancel()
        }
    }

    private func begin(_ exchange: HTTPExchange) {
        let (free, isShutDown) = state.withLock { ($0.idle.popLast(), $0.isShutDown) }
        if isShutDown {
            exchange.fail(HTTPConnectionError.shutDown)
        } else if let free {
            free.begin(exchange)
        } else {
            // A task of its own, so that who is cancelled does not wait for the connection, which others can use; on the
            // loop, because the threads of the pool may be busy for longer than the server takes to answer.
            Task(executorPreference: LoopExecutor.shared) {
                do {
                    try await self.connect(before: exchange.deadline).begin(exchange)
                } catch {
                    exchange.fail(error)
                }
            }
        }
    }

    /// Closes all connections; what still runs on them fails.
    package func shutdown() async {
        let open = state.withLock { state in
            state.isShutDown = true
            state.idle = []
            return Array(state.open.values)
        }
        for closing in open.map({ $0.close() }) { try? await closing.get() }
    }
}

// MARK: - Making connections

extension HTTPConnections {
    private func connect(before deadline: NIODeadline?) async throws(HTTPConnectionError) -> Connection {
        let left = deadline.map { max($0 - .now(), .milliseconds(1)) } ?? limits.connecting
        var limits = limits
        limits.connecting = min(limits.connecting, left)
        do {
            let connection = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton.any())
                .connectTimeout(limits.connecting)
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                // Large answers come in with one read.
                .channelOption(
                    .recvAllocator,
                    value: AdaptiveRecvByteBufferAllocator(minimum: 512, initial: 2_048, maximum: 262_144)
                )
                .connect(host: origin.host, port: origin.port) { [limits] channel in
                    channel.eventLoop.makeCompletedFuture { try self.setUp(channel, limits) }
                }
            try await connection.opening?.get()
            return connection
        } catch {
            if let deadline, deadline <= .now() { throw .deadlineExceeded }
            throw .notConnected(error)
        }
    }

    /// Sets one of the connections up that are tried for a name with several addresses.
    private func setUp(_ channel: any Channel, _ limits: HTTPLimits) throws -> Connection {
        let opening = tls.map { _ in channel.eventLoop.makePromise(of: Void.self) }
        let handler = HTTPChannelHandler(limits: limits, opening: opening)
        let pipeline = channel.pipeline.syncOperations
        if let tls {
            try pipeline.addHandler(NIOSSLClientHandler(context: tls, serverHostname: origin.serverName))
        }
        try pipeline.addHTTPClientHandlers()
        try pipeline.addHandler(handler)
        let connection = Connection(
            channel: channel,
            handler: NIOLoopBound(handler, eventLoop: channel.eventLoop),
            opening: opening?.futureResult
        )
        handler.release = { [weak self] in self?.giveBack(connection) }
        keep(connection)
        return connection
    }

    /// Remembers a connection until it is closed.
    private func keep(_ connection: Connection) {
        let key = ObjectIdentifier(connection.channel)
        state.withLock { $0.open[key] = connection.channel }
        connection.channel.closeFuture.whenComplete { [weak self] _ in
            self?.state.withLock { state in
                state.open[key] = nil
                state.idle.removeAll { ObjectIdentifier($0.channel) == key }
            }
        }
    }

    private func giveBack(_ connection: Connection) {
        let isOfUse = state.withLock { state in
            if !state.isShutDown { state.idle.append(connection) }
            return !state.isShutDown
        }
        if !isOfUse { connection.channel.close(promise: nil) }
    }
}
