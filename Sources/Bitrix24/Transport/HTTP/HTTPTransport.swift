import HTTPConnecting
import NIOCore
import NIOHTTP1
import NIOSSL
import Synchronization

/// Carries requests over HTTP, on connections that it keeps open.
///
/// Redirects are not followed, since their target would get the secret, and nothing of a request is traced.
public struct HTTPTransport: PortalTransport {
    /// How large an answer may be.
    public static let largestAnswer = 32 * 1_024 * 1_024
    /// How many connections to one host there may be.
    static let mostConnections = 16

    private let routes: RouteTable
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
        let limits = HTTPLimits(
            connections: Self.mostConnections,
            connecting: TimeAmount(connectTimeout),
            answer: Self.largestAnswer
        )
        routes = RouteTable(tls: tls, limits: limits)
        userAgent = "b24-mcp/\(version)"
    }

    public func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        do {
            let deadline = NIODeadline.now() + TimeAmount(request.timeout)
            let route = try routes.route(to: request.url)
            let exchange = HTTPExchange(
                head(of: request, to: route.address),
                body: ByteBuffer(bytes: request.body),
                deadline: deadline
            )
            let answer = try await route.connections.answer(to: exchange)
            return PortalResponse(
                status: Int(answer.status.code),
                headers: answer.headers.map { ($0.name, $0.value) },
                body: try await answer.bytes(upTo: Self.largestAnswer)
            )
        } catch {
            throw PortalTransportError(wrapping: error)
        }
    }

    /// Closes all connections.
    public func shutdown() async {
        await routes.shutdown()
    }

    private func head(of request: PortalRequest, to address: HTTPAddress) -> HTTPRequestHead {
        var headers = HTTPHeaders(request.headers.map { ($0.name, $0.value) })
        headers.replaceOrAdd(name: "User-Agent", value: userAgent)
        headers.add(name: "Content-Length", value: "\(request.body.count)")
        return address.head(.POST, headers)
    }
}
