/// Carries one request to a portal and its answer back.
///
/// A transport neither retries nor follows redirects, keeps to the request's timeout, and hands over whatever the
/// other side answered: statuses and bodies are the client's business.
public protocol PortalTransport: Sendable {
    /// Sends a request.
    ///
    /// - Throws: What kept the answer away, without any part of the request's URL or body in it.
    func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse
}
