import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Testing

@testable import HTTPConnecting

@Suite(.timeLimit(.minutes(1)))
struct HTTPConnectionsTests {
    @Test func `a free connection is used again`() async throws {
        let ports = try await withHost { connections, address in
            var ports: Set<String> = []
            for _ in 0..<3 { ports.insert(try await Self.text(connections, address)) }
            return ports
        }

        #expect(ports.count == 1)
    }

    @Test func `a connection in use is left alone`() async throws {
        let text = try await withHost { connections, address in
            let stream = try await connections.answer(to: Self.stream(address))
            let text = try await Self.text(connections, address)
            #expect(stream.isEventStream)
            #expect(connections.count == 2)
            return text
        }

        #expect(!text.isEmpty)
    }

    @Test func `a connection that the server closed is not used again`() async throws {
        let ports = try await withHost { connections, address in
            let first = try await Self.text(connections, address, "/last")
            while connections.count > 0 { await Task.yield() }
            return [first, try await Self.text(connections, address)]
        }

        #expect(Set(ports).count == 2)
    }

    @Test func `cancelling ends the exchange, and others go on`() async throws {
        let text = try await withHost { connections, address in
            let call = Task { try await Self.text(connections, address, "/never") }
            call.cancel()
            await #expect(throws: CancellationError.self) { try await call.value }
            return try await Self.text(connections, address)
        }

        #expect(!text.isEmpty)
    }

    @Test func `shutting down ends what still runs`() async throws {
        try await withHost { connections, address in
            let stream = try await connections.answer(to: Self.stream(address))

            await connections.shutdown()

            await #expect(throws: (any Error).self) { try await stream.bytes(upTo: 1000) }
            let error = await #expect(throws: HTTPConnectionError.self) { try await Self.text(connections, address) }
            #expect(error?.name == "shutDown")
        }
    }

    @Test func `who finds no connection free waits for one, up to the limit`() async throws {
        let ports = try await withHost(connections: 1) { connections, address in
            try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<20 { group.addTask { try await Self.text(connections, address) } }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
        }

        #expect(ports.count == 1)
    }

    @Test func `nobody waits for a connection for longer than for an answer`() async throws {
        try await withHost(connections: 1) { connections, address in
            let stream = try await connections.answer(to: Self.stream(address))
            let waiting = HTTPExchange(address.head(.GET, [:]), deadline: .now() + .milliseconds(20))

            let error = await #expect(throws: HTTPConnectionError.self) { try await connections.answer(to: waiting) }

            #expect(error?.name == "deadlineExceeded")
            #expect(stream.isEventStream)
        }
    }

    @Test func `a connection that ends makes room for another`() async throws {
        let text = try await withHost(connections: 1) { connections, address in
            let endless = Task { try await Self.text(connections, address, "/never") }
            let withdrawn = Task { try await Self.text(connections, address) }
            let waiting = Task { try await Self.text(connections, address) }
            while connections.count == 0 { await Task.yield() }

            withdrawn.cancel()
            endless.cancel()

            return try await waiting.value
        }

        #expect(!text.isEmpty)
    }

    @Test func `who waits for a connection that cannot be made is told so`() async throws {
        let (_, address) = try await withHost { ($0, $1) }
        let limits = HTTPLimits(connections: 1, connecting: .seconds(5), answer: 1000)
        let connections = try HTTPConnections(to: address.origin, limits: limits)

        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<5 {
                group.addTask {
                    await #expect(throws: HTTPConnectionError.self) { try await Self.text(connections, address) }
                }
            }
        }
    }

    @Test func `shutting down ends the waiting`() async throws {
        try await withHost(connections: 1) { connections, address in
            let stream = try await connections.answer(to: Self.stream(address))
            let waiting = Task { try await Self.text(connections, address) }
            while connections.waitingCount == 0 { await Task.yield() }

            await connections.shutdown()

            let error = await #expect(throws: HTTPConnectionError.self) { try await waiting.value }
            #expect(error?.name == "shutDown")
            #expect(stream.isEventStream)
        }
    }

    @Test func `nobody may listen`() async throws {
        let (connections, address) = try await withHost { ($0, $1) }
        let others = try HTTPConnections(to: address.origin, limits: HTTPLimits(connecting: .seconds(5), answer: 1000))

        for unusable in [connections, others] {
            await #expect(throws: HTTPConnectionError.self) { try await Self.text(unusable, address) }
        }
    }

    @Test func `a handshake has no answer for ever`() async throws {
        let error = try await withHost { _, address in
            let secure = try #require(HTTPAddress(parsing: "https://127.0.0.1:\(address.origin.port)/"))
            let limits = HTTPLimits(connecting: .milliseconds(200), answer: 1000)
            let connections = try HTTPConnections(to: secure.origin, limits: limits)
            let error = await #expect(throws: HTTPConnectionError.self) { try await Self.text(connections, secure) }
            await connections.shutdown()
            return error
        }

        #expect(error?.name == "notConnected")
    }

    @Test func `who is cancelled does not wait for a connection`() async throws {
        try await withHost { _, address in
            let secure = try #require(HTTPAddress(parsing: "https://127.0.0.1:\(address.origin.port)/"))
            // Longer than this test may last.
            let limits = HTTPLimits(connecting: .minutes(10), answer: 1000)
            let connections = try HTTPConnections(to: secure.origin, limits: limits)
            let call = Task { try await Self.text(connections, secure) }
            while connections.count == 0 { await Task.yield() }

            call.cancel()

            await #expect(throws: CancellationError.self) { try await call.value }
            await connections.shutdown()
        }
    }

    @Test func `a head that no head may be is an error`() async throws {
        try await withHost { connections, address in
            let exchange = HTTPExchange(address.head(.GET, ["X-Y": "a\nb"]))

            await #expect(throws: HTTPParserError.self) { try await connections.answer(to: exchange) }
        }
    }

    /// The text of an answer: the port that the request came from.
    private static func text(
        _ connections: HTTPConnections,
        _ address: HTTPAddress,
        _ path: String = "/"
    ) async throws -> String {
        var head = address.head(.GET, [:])
        head.uri = path
        let answer = try await connections.answer(to: HTTPExchange(head))
        return String(decoding: try await answer.bytes(upTo: 1000), as: UTF8.self)
    }

    /// A request whose answer never ends.
    private static func stream(_ address: HTTPAddress) -> HTTPExchange {
        HTTPExchange(address.head(.GET, ["Accept": "text/event-stream"]), takesEvents: true)
    }

    private func withHost<Value: Sendable>(
        connections limit: Int = .max,
        _ body: @Sendable (HTTPConnections, HTTPAddress) async throws -> Value
    ) async throws -> Value {
        let host = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(PortHost())
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(host.localAddress?.port)
        let address = try #require(HTTPAddress(parsing: "http://127.0.0.1:\(port)/"))
        let limits = HTTPLimits(connections: limit, connecting: .seconds(10), answer: 1000)
        let connections = try HTTPConnections(to: address.origin, limits: limits)
        do {
            let value = try await body(connections, address)
            await connections.shutdown()
            try await host.close()
            return value
        } catch {
            await connections.shutdown()
            try await host.close()
            throw error
        }
    }
}

/// Answers with the port that a request came from, and says nothing to what is no HTTP.
private final class PortHost: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let request = String(buffer: unwrapInboundIn(data))
        let body = "\(context.remoteAddress?.port ?? 0)"
        let head = "HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n"
        if request.contains("text/event-stream") {
            write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n", context)
        } else if request.hasPrefix("GET /last ") {
            write("\(head)\r\n\(body)", context)
            context.close(promise: nil)
        } else if request.hasPrefix("GET / ") {
            write("\(head)\r\n\(body)", context)
        }
    }

    private func write(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(Self.wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
    }
}
