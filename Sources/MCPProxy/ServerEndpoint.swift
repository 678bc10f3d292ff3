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
    }

    /// Posts a message and returns as soon as the answer begins.
    func post(
        _ body: [UInt8],
        fields: [(name: String, value: String)]
    ) async throws(DeliveryFailure) -> HTTPClientResponse {
        var request = request(.POST, fields)
        request.headers.add(name: "Content-Type", value: "application/json")
        request.headers.add(name: "Accept", value: "application/json, text/event-stream")
        request.body = .bytes(ByteBuffer(bytes: body))
        return try await execute(request)
    }

    /// Asks for a stream of a session and returns as soon as the answer begins.
    func open(_ fields: [(name: String, value: String)]) async throws(DeliveryFailure) -> HTTPClientResponse {
        var request = request(.GET, fields)
        request.headers.add(name: "Accept", value: "text/event-stream")
        return try await execute(request)
    }

    /// Ends a session, where the server answers within a moment.
    func end(_ fields: [(name: String, value: String)]) async throws(DeliveryFailure) {
        _ = try await execute(request(.DELETE, fields), deadline: .now() + .seconds(1))
    }

    private func request(_ method: HTTPMethod, _ fields: [(name: String, value: String)]) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: url)
        request.method = method
        request.headers = headers
        request.headers.add(contentsOf: fields.map { ($0.name, $0.value) })
        return request
    }

    private func execute(
        _ request: HTTPClientRequest,
        deadline: NIODeadline = .distantFuture
    ) async throws(DeliveryFailure) -> HTTPClientResponse {
        do {
            return try await client.execute(request, deadline: deadline)
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
        configuration.http1_1ConnectionDebugInitializer = FlushGatherer.add
        // The proxy tries again itself, and says why a connection failed at once.
        configuration.connectionPool.retryConnectionEstablishment = false
        // Given back sooner than servers and what stands before them close it, usually after a minute.
        configuration.connectionPool.idleTimeout = .seconds(30)
        // Each running request and each subscription has a connection of its own.
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1024
        return configuration
    }
}
