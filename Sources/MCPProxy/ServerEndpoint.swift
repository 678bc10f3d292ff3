import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import ProcessTuning

/// The endpoint of the server, asked over connections that are kept open.
struct ServerEndpoint: Sendable {
    /// How large an answer may be.
    static let largestAnswer = 64 * 1024 * 1024

    /// The address of the endpoint.
    let url: String

    private let client: HTTPClient
    private let headers: HTTPHeaders
    /// A request without a body; reading the address anew for each took as long as sending it.
    private let posting: Result<HTTPClient.Request, any Error>

    /// Creates an endpoint, which has to be shut down.
    init(_ settings: ProxySettings) {
        url = settings.url
        client = HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: Self.configuration(timeout: settings.timeout)
        )
        var headers: HTTPHeaders = ["User-Agent": settings.userAgent]
        if let token = settings.token { headers.add(name: "Authorization", value: token.headerValue) }
        self.headers = headers
        posting = Result { [url, headers] in
            var headers = headers
            headers.add(name: "Content-Type", value: "application/json")
            headers.add(name: "Accept", value: "application/json, text/event-stream")
            return try HTTPClient.Request(url: url, method: .POST, headers: headers)
        }
    }

    /// Posts a message and returns as soon as the answer begins.
    func post(
        _ body: [UInt8],
        fields: [(name: String, value: String)]
    ) async throws(DeliveryFailure) -> ServerAnswer {
        try await answer(fields) {
            var request = try posting.get()
            request.body = .byteBuffer(ByteBuffer(bytes: body))
            return request
        }
    }

    /// Asks for a stream of a session and returns as soon as the answer begins.
    func open(_ fields: [(name: String, value: String)]) async throws(DeliveryFailure) -> ServerAnswer {
        var headers = headers
        headers.add(name: "Accept", value: "text/event-stream")
        return try await answer(fields) { try HTTPClient.Request(url: url, method: .GET, headers: headers) }
    }

    /// Ends a session, where the server answers within a moment.
    func end(_ fields: [(name: String, value: String)]) async throws(DeliveryFailure) {
        _ = try await answer(fields, deadline: .now() + .seconds(1)) {
            try HTTPClient.Request(url: url, method: .DELETE, headers: headers)
        }
    }

    private func answer(
        _ fields: [(name: String, value: String)],
        deadline: NIODeadline = .distantFuture,
        _ request: () throws -> HTTPClient.Request
    ) async throws(DeliveryFailure) -> ServerAnswer {
        do {
            var request = try request()
            request.headers.add(contentsOf: fields.map { ($0.name, $0.value) })
            return try await AnswerReceiver.answer(to: request, over: client, deadline: deadline)
        } catch {
            throw DeliveryFailure(wrapping: error)
        }
    }

    /// Closes all connections.
    func shutdown() async throws {
        try await client.shutdown()
    }

    /// Redirects are not followed, since their target would get the token; nothing is traced, since spans carry URLs.
    private static func configuration(timeout: Duration) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            // A server that works on a request may be silent for long; one that has vanished is silent forever.
            timeout: .init(connect: TimeAmount(min(timeout, .seconds(5))), read: .minutes(15))
        )
        configuration.httpVersion = .http1Only
        configuration.tracing.tracer = nil
        configuration.http1_1ConnectionDebugInitializer = ClientConnection.tune
        // The proxy tries again itself, and says why a connection failed at once.
        configuration.connectionPool.retryConnectionEstablishment = false
        // Given back sooner than servers and what stands before them close it, usually after a minute.
        configuration.connectionPool.idleTimeout = .seconds(30)
        // Each running request and each subscription has a connection of its own.
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1024
        return configuration
    }
}
