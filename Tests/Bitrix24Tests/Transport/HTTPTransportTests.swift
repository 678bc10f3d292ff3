import Testing

@testable import Bitrix24

@Suite(.timeLimit(.minutes(1)))
struct HTTPTransportTests {
    private static let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

    @Test func `posts what it is given and hands the answer over`() async throws {
        let server = try RawServer(
            answering: Self.head + "Content-Length: 12\r\nX-Y: z\r\n\r\n{\"result\":1}",
            then: .staysOpen
        )
        defer { server.stop() }

        let response = try await send(to: server).get()

        #expect(response.status == 200)
        #expect(response.header("x-y") == "z")
        #expect(String(decoding: response.body, as: UTF8.self) == "{\"result\":1}")
        let request = try #require(server.requests.first)
        #expect(request.hasPrefix("POST /rest/1/\(sentinel)/profile.json HTTP/1.1\r\n"))
        #expect(request.contains("User-Agent: b24-mcp/1.2.3\r\n"))
        #expect(request.contains("Content-Type: application/json\r\n"))
        #expect(request.hasSuffix("\r\n\r\n{\"auth\":\"\(sentinel)\"}"))
    }

    @Test(arguments: [301, 302, 307, 308, 404, 500, 503])
    func `hands every status over and follows no redirect`(status: Int) async throws {
        let server = try RawServer(
            answering: "HTTP/1.1 \(status) X\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 2\r\n\r\nno",
            then: .staysOpen
        )
        defer { server.stop() }

        let response = try await send(to: server).get()

        #expect(response.status == status)
        #expect(response.header("Location") == "http://127.0.0.1:1/")
        #expect(server.requests.count == 1)
    }

    @Test(arguments: [
        (head + "Content-Length: 100\r\n\r\n{\"res", RawServer.Ending.closes, PortalTransportError.Kind.connectionLost),
        (head + "Content-Length: 100\r\n\r\n{\"res", .staysOpen, .timedOut),
        ("", .closes, .connectionLost),
        ("", .staysOpen, .timedOut),
        ("no http at all\r\n\r\n", .closes, .connectionLost),
        (head + "Content-Length: 40000000\r\n\r\n{", .staysOpen, .answerTooLarge),
        (head + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", .closes, .connectionLost),
    ])
    func `says what kept the answer away`(
        bytes: String,
        ending: RawServer.Ending,
        kind: PortalTransportError.Kind
    ) async throws {
        let server = try RawServer(answering: bytes, then: ending)
        defer { server.stop() }

        let timeout: Duration = kind == .timedOut ? .milliseconds(300) : .seconds(30)

        let error = await #expect(throws: PortalTransportError.self) {
            try await send(to: server, within: timeout).get()
        }

        #expect(error?.kind == kind)
        #expect(error.map { "\($0)" }?.contains(sentinel) == false)
    }

    @Test func `says that nobody listens`() async throws {
        let server = try RawServer(answering: "")
        server.stop()

        let error = await #expect(throws: PortalTransportError.self) { try await send(to: server).get() }

        #expect(error == PortalTransportError(.unreachable, "connection refused"))
    }

    @Test func `says that there is no such host`() async {
        let error = await #expect(throws: PortalTransportError.self) {
            try await send(to: "http://b24-mcp.invalid", within: .seconds(5)).get()
        }

        #expect(error?.kind == .unreachable)
        #expect(error.map { "\($0)" }?.contains(sentinel) == false)
    }

    @Test func `refuses a connection without proper TLS`() async throws {
        let server = try RawServer(answering: Self.head)
        defer { server.stop() }

        let error = await #expect(throws: PortalTransportError.self) {
            try await send(to: "https://127.0.0.1:\(server.port)", within: .seconds(5)).get()
        }

        #expect(error?.kind == .insecure)
    }

    @Test func `stops when the caller is cancelled`() async throws {
        let server = try RawServer(answering: "", then: .staysOpen)
        defer { server.stop() }
        let transport = HTTPTransport(version: "1.2.3")
        let call = Task {
            try await transport.send(request(to: "http://127.0.0.1:\(server.port)", within: .seconds(60)))
        }

        call.cancel()

        let error = await #expect(throws: PortalTransportError.self) { try await call.value }
        #expect(error?.kind == .cancelled)
        await transport.shutdown()
    }

    @Test func `refuses requests after it was shut down`() async throws {
        let transport = HTTPTransport(version: "1.2.3")
        await transport.shutdown()

        let error = await #expect(throws: PortalTransportError.self) {
            try await transport.send(request(to: "http://127.0.0.1:1", within: .seconds(1)))
        }

        #expect(error?.kind == .unreachable)
    }

    private func send(
        to server: RawServer,
        within timeout: Duration = .seconds(30)
    ) async throws -> Result<PortalResponse, PortalTransportError> {
        try await send(to: "http://127.0.0.1:\(server.port)", within: timeout)
    }

    private func send(
        to origin: String,
        within timeout: Duration
    ) async throws -> Result<PortalResponse, PortalTransportError> {
        let transport = HTTPTransport(version: "1.2.3")
        let result: Result<PortalResponse, PortalTransportError>
        do throws(PortalTransportError) {
            result = .success(try await transport.send(request(to: origin, within: timeout)))
        } catch {
            result = .failure(error)
        }
        await transport.shutdown()
        return result
    }

    private func request(to origin: String, within timeout: Duration) -> PortalRequest {
        PortalRequest(
            url: "\(origin)/rest/1/\(sentinel)/profile.json",
            method: "profile",
            headers: [("Content-Type", "application/json")],
            body: Array("{\"auth\":\"\(sentinel)\"}".utf8),
            timeout: timeout
        )
    }
}
