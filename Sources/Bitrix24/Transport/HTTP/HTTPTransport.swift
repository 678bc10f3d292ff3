import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL

/// Carries requests over HTTP, on connections that it keeps open.
///
/// Redirects are not followed, since their target would get the secret, and nothing of a request is traced.
public struct HTTPTransport: PortalTransport {
    /// How large an answer may be.
    public static let largestAnswer = 32 * 1_024 * 1_024

    private let client: HTTPClient
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
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        userAgent = "b24-mcp/\(version)"
    }

    public func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        do {
            // The deadline of the HTTP client ends with the head of the answer; this one counts the body too.
            return try await watch.run(for: request.timeout) { [self] in try await exchange(request) }
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

    private func exchange(_ request: PortalRequest) async throws -> PortalResponse {
        let response = try await client.execute(outgoing(request), deadline: .now() + TimeAmount(request.timeout))
        let body = try await response.body.collect(upTo: Self.largestAnswer)
        // A cancelled reader sees the body end early.
        try Task.checkCancellation()
        return PortalResponse(
            status: Int(response.status.code),
            headers: response.headers.map { ($0.name, $0.value) },
            body: Array(body.readableBytesView)
        )
    }

    private func outgoing(_ request: PortalRequest) -> HTTPClientRequest {
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = .POST
        outgoing.headers.add(contentsOf: request.headers.map { ($0.name, $0.value) })
        outgoing.headers.replaceOrAdd(name: "User-Agent", value: userAgent)
        outgoing.body = .bytes(ByteBuffer(bytes: request.body))
        return outgoing
    }
}
