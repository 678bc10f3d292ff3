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

    @Test func `a stream ends with the credential that opened it`() async throws {
        let answer = try await withServer(ConnectionSettings(), accessTokens: BriefTokens()) { port in
            try await RawClient.exchange(
                "GET /mcp/sse HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer x\r\n\r\n",
                port: port
            )
        }

        #expect(answer.contains("event: endpoint"))
        #expect(answer.hasSuffix("\r\n0\r\n\r\n"))
    }

    @Test func `a WebSocket is closed with the credential that opened it`() async throws {
        // A close frame of two bytes: 1008.
        let close: [UInt8] = [0x88, 0x02, 0x03, 0xF0]
        var settings = ConnectionSettings()
        settings.webSocket.farewell = .seconds(30)
        let answer = try await withServer(settings, accessTokens: BriefTokens()) { port in
            try await RawClient.with(port: port) { send, received in
                try await send(Self.handshake)
                var bytes: [UInt8] = []
                for try await buffer in received {
                    bytes += Array(buffer.readableBytesView)
                    if bytes.suffix(4) == close { break }
                }
                return bytes
            }
        }

        #expect(String(decoding: answer.prefix(12), as: UTF8.self) == "HTTP/1.1 101")
        #expect(answer.suffix(4) == close)
    }

    private static let stream = "GET /mcp/sse HTTP/1.1\r\nHost: localhost\r\n\r\n"
    private static let handshake = [
        "GET /mcp HTTP/1.1", "Host: localhost", "Authorization: Bearer x", "Upgrade: websocket", "Connection: Upgrade",
        "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "", "",
    ].joined(separator: "\r\n")

    private func withServer<Value: Sendable>(
        _ settings: ConnectionSettings,
        accessTokens: (any AccessTokenVerifier)? = nil,
        _ test: @escaping @Sendable (Int) async throws -> Value
    ) async throws -> Value {
        var settings = settings
        settings.eventStreams.patience = .milliseconds(20)
        let composition = HTTPComposition(
            server: MCPServer(content: try SampleContent.content(), logger: .silent),
            settings: HTTPServerSettings(port: 0),
            accessTokens: accessTokens,
            connections: settings
        )
        return try await composition.application(logger: .silent).test(.live) { client in
            try await test(try #require(client.port))
        }
    }
}

/// Takes any token, and not for long.
private struct BriefTokens: AccessTokenVerifier {
    let resource = ProtectedResource(identifier: "https://mcp.example/mcp", issuer: "https://issuer.example")

    func credential(_ token: String) async throws(AccessTokenFault) -> Credential {
        Credential(principal: Principal(name: "ann"), expiry: .now.advanced(by: .milliseconds(100)))
    }
}
