import Hummingbird
import HummingbirdTesting
import MCP
import MCPTesting
import Testing

@testable import MCPHTTP

/// What only a socket shows: that the limits of connections and streams are those of the settings.
@Suite(.timeLimit(.minutes(1)))
struct LiveConnectionTests {
    @Test func `a silent connection is closed`() async throws {
        var settings = ConnectionSettings()
        settings.deadlines.silence = .milliseconds(100)

        let silent = try await withServer(settings) { try await RawClient.exchange("", port: $0) }

        #expect(silent == "")
    }

    @Test func `a request that trickles in is answered with 408`() async throws {
        var settings = ConnectionSettings()
        settings.deadlines.head = .milliseconds(100)
        settings.deadlines.body = .milliseconds(100)

        let (head, body) = try await withServer(settings) { port in
            (
                try await RawClient.exchange("GET /healthz HTTP/1.1\r\nHos", port: port),
                try await RawClient.exchange(
                    "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{",
                    port: port
                )
            )
        }

        #expect(head.hasPrefix("HTTP/1.1 408 "))
        #expect(body.hasPrefix("HTTP/1.1 408 "))
    }

    @Test func `a quiet stream carries comments`() async throws {
        var settings = ConnectionSettings()
        settings.eventStreams.keepAlive = .milliseconds(10)

        let answer = try await withServer(settings) { port in
            try await RawClient.exchange(Self.stream, port: port) { $0.split(separator: ": keep-alive").count > 3 }
        }

        #expect(answer.contains("event: endpoint"))
        #expect(answer.contains(": keep-alive"))
    }

    @Test func `no more streams are opened than allowed`() async throws {
        var settings = ConnectionSettings()
        settings.eventStreams.limit.all = 1

        let refused = try await withServer(settings) { port in
            try await RawClient.with(port: port) { send, received in
                try await send(Self.stream)
                for try await bytes in received where String(buffer: bytes).contains("endpoint") { break }
                return try await RawClient.exchange(Self.stream, port: port) { $0.contains("}}") }
            }
        }

        #expect(refused.hasPrefix("HTTP/1.1 503 "))
        #expect(refused.contains("1 event streams are open"))
    }

    @Test func `a client that leaves more unread than allowed is told`() async throws {
        var settings = ConnectionSettings()
        settings.eventStreams.capacity.events = 0

        let answer = try await withServer(settings) { try await RawClient.exchange(Self.stream, port: $0) }

        #expect(answer.contains("event: endpoint"))
        #expect(answer.contains(#""method":"notifications/message""#))
    }

    private static let stream = "GET /mcp/sse HTTP/1.1\r\nHost: localhost\r\n\r\n"

    private func withServer<Value: Sendable>(
        _ settings: ConnectionSettings,
        _ test: @escaping @Sendable (Int) async throws -> Value
    ) async throws -> Value {
        var settings = settings
        settings.eventStreams.patience = .milliseconds(20)
        let composition = HTTPComposition(
            server: MCPServer(content: try SampleContent.content(), logger: .silent),
            settings: HTTPServerSettings(port: 0),
            connections: settings
        )
        return try await composition.application(logger: .silent).test(.live) { client in
            try await test(try #require(client.port))
        }
    }
}
