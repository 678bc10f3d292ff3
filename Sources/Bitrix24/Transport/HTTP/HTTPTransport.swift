import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL
import ProcessTuning
import Synchronization

/// Carries requests over HTTP, on connections that it keeps open.
///
/// Redirects are not followed, since their target would get the secret, and nothing of a request is traced.
public struct HTTPTransport: PortalTransport {
    /// How large an answer may be.
    public static let largestAnswer = 32 * 1_024 * 1_024

    private let client: HTTPClient
    private let requests = RequestMemory()
    private let watch = DeadlineWatch()
    private let userAgent: String

    /// Creates a transport.
    ///
    /// It has to be shut down when it is no longer needed.
    ///
    /// - Parameters:
    ///   - version: The version of the product that is calling, for the header `User-Agent`.
    ///   - verifiesCertificates: Whether a portal has to show a valid certificate.
    ///   - connectTimeout: How long making a connection may take.
    public init(version: String, verifiesCertificates: Bool = true, connectTimeout: Duration = .seconds(5)) {
        var tls = TLSConfiguration.makeClientConfiguration()
        if !verifiesCertificates { tls.certificateVerification = .none }
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls,
            redirectConfiguration: .disallow,
            timeout: .init(connect: TimeAmount(connectTimeout))
        )
        // The client tries again itself, and says why a connection failed at once.
        configuration.connectionPool.retryConnectionEstablishment = false
        // Spans would carry the whole URL.
        configuration.tracing.tracer = nil
        configuration.http1_1ConnectionDebugInitializer = ClientConnection.tune
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        userAgent = "b24-mcp/\(version)"
    }

    public func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        do {
            let collector = AnswerCollector(limit: Self.largestAnswer)
            let sent = client.execute(request: try outgoing(request), delegate: collector)
            return try await watch.response(of: sent, within: request.timeout)
        } catch is DeadlineWatch.Expiry {
            throw PortalTransportError(wrapping: HTTPClientError.deadlineExceeded)
        } catch {
            throw PortalTransportError(wrapping: error)
        }
    }

    /// Closes all connections.
    public func shutdown() async throws {
        try await client.shutdown()
    }

    private func outgoing(_ request: PortalRequest) throws -> HTTPClient.Request {
        var outgoing = try requests.request(to: request.url)
        outgoing.headers.add(contentsOf: request.headers.map { ($0.name, $0.value) })
        outgoing.headers.replaceOrAdd(name: "User-Agent", value: userAgent)
        outgoing.body = .byteBuffer(ByteBuffer(bytes: request.body))
        return outgoing
    }
}

/// Empty requests by their URL, since reading a URL takes longer than sending a request to it.
private final class RequestMemory: Sendable {
    private static let limit = 500

    private let requests = Mutex<[String: HTTPClient.Request]>([:])

    func request(to url: String) throws -> HTTPClient.Request {
        if let known = requests.withLock({ $0[url] }) { return known }
        let request = try HTTPClient.Request(url: url, method: .POST)
        requests.withLock { requests in
            if requests.count >= Self.limit { requests = [:] }
            requests[url] = request
        }
        return request
    }
}
