import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import HTTPConnecting

/// One connection in a time that only the tests move.
@MainActor
struct HTTPChannelHandlerTests {
    private let channel = EmbeddedChannel()
    private let limits = HTTPLimits(connecting: .seconds(5), answer: 10)
    private let releases = Counter()

    @Test func `sends a request and hands the whole answer over`() async throws {
        let handler = try connect()
        let exchange = HTTPExchange(Self.request, body: ByteBuffer(string: "hello"))

        let answer = try await answer(to: exchange, on: handler) {
            #expect(releases.count == 0)
            try receive(
                .head(Self.head()),
                .body(ByteBuffer(string: "12345")),
                .body(ByteBuffer(string: "678")),
                .end(nil)
            )
        }

        #expect(try sent() == [.head(Self.request), .body(.byteBuffer(ByteBuffer(string: "hello"))), .end(nil)])
        #expect(answer.status == .ok)
        #expect(try await answer.bytes(upTo: 10) == Array("12345678".utf8))
        #expect(releases.count == 1)
        #expect(channel.isActive)
    }

    @Test func `a connection that ends with its answer is not used again`() async throws {
        let handler = try connect()

        _ = try await answer(to: HTTPExchange(Self.request), on: handler) {
            try receive(.head(Self.head(["Connection": "close"])), .end(nil))
        }

        #expect(releases.count == 0)
        #expect(!channel.isActive)
    }

    @Test func `what was withdrawn before it began is not sent`() async throws {
        let handler = try connect()
        let exchange = HTTPExchange(Self.request)
        exchange.cancel()

        await #expect(throws: CancellationError.self) { try await answer(to: exchange, on: handler) {} }

        #expect(try sent() == [])
        #expect(releases.count == 1)
        #expect(channel.isActive)
    }

    @Test func `what is withdrawn later ends the connection`() async throws {
        let handler = try connect()
        let exchange = HTTPExchange(Self.request)

        await #expect(throws: CancellationError.self) {
            try await answer(to: exchange, on: handler) {
                exchange.cancel()
                channel.embeddedEventLoop.run()
            }
        }

        #expect(!channel.isActive)
        #expect(releases.count == 0)
    }

    @Test func `an exchange that is over leaves the next one alone`() async throws {
        let handler = try connect()
        let first = HTTPExchange(Self.request)
        _ = try await answer(to: first, on: handler) { try receive(.head(Self.head()), .end(nil)) }

        _ = try await answer(to: HTTPExchange(Self.request), on: handler) {
            first.cancel()
            channel.embeddedEventLoop.run()
            try receive(.head(Self.head()), .end(nil))
        }

        #expect(channel.isActive)
    }

    @Test(
        arguments: [
            [.head(head(["Content-Length": "11"]))],
            [.head(head()), .body(ByteBuffer(string: "1234567890")), .body(ByteBuffer(string: "1"))],
        ] as [[HTTPClientResponsePart]]
    )
    func `an answer may be too large`(parts: [HTTPClientResponsePart]) async throws {
        let handler = try connect()

        let error = await #expect(throws: HTTPConnectionError.self) {
            try await answer(to: HTTPExchange(Self.request), on: handler) { try receive(parts) }
        }

        #expect(error?.name == "answerTooLarge")
        #expect(!channel.isActive)
    }

    @Test func `a connection that ends too soon is told of`() async throws {
        let handler = try connect()

        let error = await #expect(throws: HTTPConnectionError.self) {
            try await answer(to: HTTPExchange(Self.request), on: handler) {
                try receive(.head(Self.head(["Content-Length": "9"])), .body(ByteBuffer(string: "1")))
                channel.pipeline.fireChannelInactive()
            }
        }

        #expect(error?.name == "closed")
    }

    @Test func `what nobody asked for ends the connection`() throws {
        _ = try connect()

        try receive(.head(Self.head()))

        #expect(!channel.isActive)
    }
}

// MARK: - Events

extension HTTPChannelHandlerTests {
    @Test func `events are handed over as they come`() async throws {
        let handler = try connect()
        let answer = try await answer(to: HTTPExchange(Self.request, takesEvents: true), on: handler) {
            try receive(.head(Self.events))
        }

        // More than an answer may have that is handed over as a whole.
        for _ in 0..<3 { try receive(.body(ByteBuffer(string: "data: 1\n\n"))) }
        try receive(.end(nil))

        #expect(answer.isEventStream)
        #expect(try await answer.bytes(upTo: 100) == Array("data: 1\n\ndata: 1\n\ndata: 1\n\n".utf8))
        #expect(releases.count == 1)
    }

    @Test func `events are an answer like any other for those who expect none`() async throws {
        let handler = try connect()

        let answer = try await answer(to: HTTPExchange(Self.request), on: handler) {
            try receive(.head(Self.events), .body(ByteBuffer(string: "data: 1")), .end(nil))
        }

        #expect(!answer.isEventStream)
        #expect(try await answer.bytes(upTo: 10) == Array("data: 1".utf8))
    }

    @Test func `letting go of a stream ends the connection`() async throws {
        let handler = try connect()
        var answer: HTTPAnswer? = try await answer(to: HTTPExchange(Self.request, takesEvents: true), on: handler) {
            try receive(.head(Self.events))
        }
        #expect(answer?.isEventStream == true)

        answer = nil
        channel.embeddedEventLoop.run()

        #expect(!channel.isActive)
    }
}

// MARK: - Time

extension HTTPChannelHandlerTests {
    @Test func `an answer has to be there by its deadline`() async throws {
        let handler = try connect()
        let now = channel.embeddedEventLoop.now
        let first = HTTPExchange(Self.request, deadline: now + .seconds(5))
        _ = try await answer(to: first, on: handler) { try receive(.head(Self.head()), .end(nil)) }
        let second = HTTPExchange(Self.request, deadline: now + .seconds(8))

        let error = await #expect(throws: HTTPConnectionError.self) {
            try await answer(to: second, on: handler) {
                // The first deadline is not the second's, and signs of life do not move it.
                channel.embeddedEventLoop.advanceTime(by: .seconds(7))
                #expect(channel.isActive)
                try receive(.head(Self.head()), .body(ByteBuffer(string: "1")))
                channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            }
        }

        #expect(error?.name == "deadlineExceeded")
        #expect(!channel.isActive)
    }

    @Test func `a server may be silent for a quarter of an hour`() async throws {
        let handler = try connect()

        let error = await #expect(throws: HTTPConnectionError.self) {
            try await answer(to: HTTPExchange(Self.request), on: handler) {
                channel.embeddedEventLoop.advanceTime(by: .minutes(14))
                try receive(.head(Self.head()), .body(ByteBuffer(string: "1")))
                channel.embeddedEventLoop.advanceTime(by: .minutes(14))
                #expect(channel.isActive)
                channel.embeddedEventLoop.advanceTime(by: .minutes(1) + .seconds(30))
            }
        }

        #expect(error?.name == "silent")
    }

    @Test func `a connection that nobody uses is closed`() async throws {
        let handler = try connect()
        channel.embeddedEventLoop.advanceTime(by: .seconds(20))
        _ = try await answer(to: HTTPExchange(Self.request), on: handler) {
            try receive(.head(Self.head()), .end(nil))
        }

        channel.embeddedEventLoop.advanceTime(by: .seconds(29))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))

        #expect(!channel.isActive)
    }

    @Test func `a handshake that takes too long ends the connection`() throws {
        let opening = channel.eventLoop.makePromise(of: Void.self)
        _ = try connect(opening)

        channel.embeddedEventLoop.advanceTime(by: .seconds(5))

        #expect(throws: HTTPConnectionError.self) { try opening.futureResult.wait() }
        #expect(!channel.isActive)
    }
}

// MARK: - Helpers

extension HTTPChannelHandlerTests {
    private nonisolated static let request = HTTPRequestHead(
        version: .http1_1,
        method: .POST,
        uri: "/",
        headers: ["Host": "a"]
    )
    private nonisolated static let events = head(["Content-Type": "text/event-stream; charset=utf-8"])

    private nonisolated static func head(_ fields: HTTPHeaders = [:]) -> HTTPResponseHead {
        HTTPResponseHead(version: .http1_1, status: .ok, headers: fields)
    }

    private func connect(_ opening: EventLoopPromise<Void>? = nil) throws -> HTTPChannelHandler {
        let handler = HTTPChannelHandler(limits: limits, opening: opening)
        handler.release = { [releases] in releases.count += 1 }
        try channel.pipeline.syncOperations.addHandler(handler)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        return handler
    }

    /// The answer to an exchange while the other side does something.
    private func answer(
        to exchange: HTTPExchange,
        on handler: HTTPChannelHandler,
        while act: () throws -> Void
    ) async throws -> HTTPAnswer {
        try await withCheckedThrowingContinuation { continuation in
            exchange.wait(continuation)
            handler.begin(exchange)
            do { try act() } catch { exchange.fail(error) }
        }
    }

    private func receive(_ parts: HTTPClientResponsePart...) throws { try receive(parts) }

    private func receive(_ parts: [HTTPClientResponsePart]) throws {
        for part in parts { try channel.writeInbound(part) }
    }

    private func sent() throws -> [HTTPClientRequestPart] {
        var parts: [HTTPClientRequestPart] = []
        while let part = try channel.readOutbound(as: HTTPClientRequestPart.self) { parts.append(part) }
        return parts
    }

    private final class Counter {
        var count = 0
    }
}

extension HTTPConnectionError {
    /// The name of the case.
    var name: String { "\(self)".prefix { $0 != "(" }.description }
}
