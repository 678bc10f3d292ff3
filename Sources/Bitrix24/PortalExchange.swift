import JSONCore
import Logging

/// One exchange with a portal: a request, and what its answer says.
///
/// It neither waits nor tries again; ``PortalCaller`` does.
struct PortalExchange: Sendable {
    let address: PortalAddress
    private let transport: any PortalTransport
    private let logger: Logger
    private let clock: ErasedClock

    init(
        address: PortalAddress,
        transport: any PortalTransport,
        logger: Logger,
        clock: ErasedClock
    ) {
        self.address = address
        self.transport = transport
        self.logger = logger
        self.clock = clock
    }

    /// Sends a call and reads the answer, which may take as long as the given time.
    func answer(
        to method: PortalMethod,
        _ parameters: JSONObject,
        within timeout: Duration
    ) async throws(PortalError) -> PortalAnswer {
        let start = clock.now
        let reader = AnswerReader(method: method, secret: address.credential.secret)
        do {
            let response = try await send(request(for: method, parameters, timeout: timeout))
            let answer = try reader.answer(from: response)
            log("Portal answered", method, status: response.status, since: start)
            return answer
        } catch {
            log("Portal call failed", method, status: error.status, since: start, error: error)
            throw error
        }
    }

    private func request(
        for method: PortalMethod,
        _ parameters: JSONObject,
        timeout: Duration
    ) -> PortalRequest {
        var parameters = parameters
        // Last, since some old methods read their parameters by position.
        if case .accessToken(let token) = address.credential { parameters["auth"] = .string(token.revealed) }
        return PortalRequest(
            url: address.url(of: method),
            method: method,
            headers: [("Content-Type", "application/json"), ("Accept", "application/json")],
            body: JSONFragment(.object(parameters)).bytes,
            timeout: timeout
        )
    }

    private func send(_ request: PortalRequest) async throws(PortalError) -> PortalResponse {
        do {
            return try await transport.send(request)
        } catch {
            throw PortalError(error, calling: request.method, host: address.host)
        }
    }

    private func log(
        _ message: Logger.Message,
        _ method: PortalMethod,
        status: Int?,
        since start: ErasedClock.Instant,
        error: PortalError? = nil
    ) {
        guard logger.logLevel <= .debug else { return }
        var metadata: Logger.Metadata = [
            "portal.method": "\(method)",
            "portal.duration.ms": "\(start.duration(to: clock.now).milliseconds)",
        ]
        metadata["portal.status"] = status.map { "\($0)" }
        metadata["portal.error"] = error.map { "\($0.kind.rawValue)" }
        metadata["portal.code"] = error?.code.map { "\($0)" }
        logger.debug(message, metadata: metadata)
    }
}
