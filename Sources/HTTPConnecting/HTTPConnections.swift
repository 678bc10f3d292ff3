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

    /// What becomes of a request.
    private enum Turn {
        case use(Connection)
        case connect
        case wait
        case refuse
    }

    private struct State {
        /// What is free, the last used last.
        var idle: [Connection] = []
        var open: [ObjectIdentifier: any Channel] = [:]
        /// How many connections are open or being made.
        var taken = 0
        /// Who waits for a connection, the first first.
        var waiting: CircularBuffer<HTTPExchange> = []
        var isShutDown = false

        /// The first that still waits.
        mutating func nextWaiting() -> HTTPExchange? {
            while let first = waiting.popFirst() {
                if !first.isOver { return first }
            }
            return nil
        }
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

    /// How many wait for a connection.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Sends a request on a free connection, on a new one, or on the next that is free, and waits for the answer, or for
    /// the beginning of a stream of events.
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
        let turn: Turn = state.withLock { state in
            if state.isShutDown { return .refuse }
            if let free = state.idle.popLast() { return .use(free) }
            guard state.taken < limits.connections else {
                state.waiting.append(exchange)
                return .wait
            }
            state.taken += 1
            return .connect
        }
        switch turn {
        case .use(let free): free.begin(exchange)
        case .connect: makeConnection(for: exchange)
        case .wait: endInTime(exchange)
        case .refuse: exchange.fail(HTTPConnectionError.shutDown)
        }
    }

    /// Sees to it that nobody waits for a connection for longer than for an answer.
    private func endInTime(_ exchange: HTTPExchange) {
        guard let deadline = exchange.deadline else { return }
        MultiThreadedEventLoopGroup.singleton.any().scheduleTask(deadline: deadline) { [weak exchange] in
            exchange?.fail(HTTPConnectionError.deadlineExceeded)
        }
    }

    /// Closes all connections; what still runs on them, or waits for one, fails.
    package func shutdown() async {
        let (open, waiting) = state.withLock { state in
            defer {
                state.isShutDown = true
                state.idle = []
                state.waiting = []
            }
            return (Array(state.open.values), state.waiting)
        }
        for exchange in waiting { exchange.fail(HTTPConnectionError.shutDown) }
        for closing in open.map({ $0.close() }) { try? await closing.get() }
    }
}

// MARK: - Making connections

extension HTTPConnections {
    /// Makes one of the connections that may be there, and begins on it.
    private func makeConnection(for exchange: HTTPExchange) {
        // A task of its own, so that who is cancelled does not wait for the connection, which others can use; on the
        // loop, because the threads of the pool may be busy for longer than the server takes to answer.
        Task(executorPreference: LoopExecutor.shared) {
            do {
                let connection = try await self.connect(before: exchange.deadline)
                connection.channel.closeFuture.whenComplete { [weak self] _ in self?.giveUp() }
                connection.begin(exchange)
            } catch {
                exchange.fail(error)
                self.giveUp()
            }
        }
    }

    /// Takes note that a connection is gone, and makes another for who waits.
    private func giveUp() {
        let next = state.withLock { state in
            let next = state.nextWaiting()
            if next == nil { state.taken -= 1 }
            return next
        }
        if let next { makeConnection(for: next) }
    }

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

    /// Hands a free connection to who waits, or keeps it.
    private func giveBack(_ connection: Connection) {
        let (next, isOfUse) = state.withLock { state in
            let next = state.nextWaiting()
            if next == nil, !state.isShutDown { state.idle.append(connection) }
            return (next, !state.isShutDown)
        }
        if let next {
            connection.begin(next)
        } else if !isOfUse {
            connection.channel.close(promise: nil)
        }
    }
}
