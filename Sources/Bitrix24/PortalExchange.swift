import JSONCore
import Logging
import Synchronization

/// One exchange with a portal: a request, and what its answer says.
///
/// It neither waits nor tries again; ``CallDispatcher`` does. Only what the portal asks for is done at once: another
/// token for one that has expired, and the new address of a portal that was renamed.
final class PortalExchange: Sendable {
    private typealias Attempt = (address: PortalAddress, generation: Int?)

    /// How often one call is sent to another address.
    private static let mostMoves = 2

    private let transport: any PortalTransport
    private let keeper: TokenKeeper?
    private let logger: Logger
    private let clock: ErasedClock
    private let place: Mutex<PortalAddress>

    init(
        address: PortalAddress,
        transport: any PortalTransport,
        application: OAuthApplication? = nil,
        timeout: Duration,
        logger: Logger,
        clock: ErasedClock
    ) {
        self.transport = transport
        self.logger = logger
        self.clock = clock
        place = Mutex(address)
        keeper = application.map { application in
            let request = TokenRequest(application: application, transport: transport, timeout: timeout)
            return TokenKeeper(application, request: request, logger: logger, clock: clock)
        }
    }

    /// Where the portal is now.
    var address: PortalAddress { place.withLock { $0 } }

    /// Sends a call and reads the answer, which may take as long as the given time.
    func answer(
        to method: PortalMethod,
        _ parameters: JSONObject,
        within timeout: Duration
    ) async throws(PortalError) -> PortalAnswer {
        let end = clock.now.advanced(by: timeout)
        var tokens = try await keeper?.current()
        var isRenewed = false
        var moves = 0
        while true {
            var address = address
            if let tokens { address.credential = .accessToken(tokens.tokens.accessToken) }
            let left = clock.now.duration(to: end)
            guard left > .zero else { throw PortalError(.timedOut, calling: method, message: "the time was up") }
            do throws(PortalError) {
                return try await attempt(method, parameters, at: address, within: left)
            } catch {
                if let keeper, let old = tokens, !isRenewed, error.isOfToken {
                    tokens = try await renewed(keeper, after: old.generation, calling: method)
                    isRenewed = true
                } else if let move = error.move, moves < Self.mostMoves,
                    await isDocumented(move, after: tokens?.generation)
                {
                    follow(move)
                    moves += 1
                } else {
                    throw error
                }
            }
        }
    }

    private func attempt(
        _ method: PortalMethod,
        _ parameters: JSONObject,
        at address: PortalAddress,
        within timeout: Duration
    ) async throws(PortalError) -> PortalAnswer {
        let start = clock.now
        let reader = AnswerReader(method: method, secret: address.credential.secret)
        let request = request(for: method, parameters, at: address, timeout: timeout)
        do throws(PortalError) {
            let response = try await send(request, to: address)
            var answer = reader
            answer.url = request.url
            let read = try answer.answer(from: response)
            log("Portal answered", method, status: response.status, since: start)
            return read
        } catch {
            log("Portal call failed", method, status: error.status, since: start, error: error)
            throw error
        }
    }

    private func request(
        for method: PortalMethod,
        _ parameters: JSONObject,
        at address: PortalAddress,
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

    private func send(_ request: PortalRequest, to address: PortalAddress) async throws(PortalError) -> PortalResponse {
        do {
            return try await transport.send(request)
        } catch {
            throw PortalError(error, calling: request.method, host: address.host)
        }
    }
}

// MARK: - Tokens and addresses

extension PortalExchange {
    private func renewed(
        _ keeper: TokenKeeper,
        after generation: Int,
        calling method: PortalMethod
    ) async throws(PortalError) -> TokenRefresh.Current {
        do throws(PortalError) {
            let current = try await keeper.renewed(after: generation)
            if Task.isCancelled { throw PortalError(.cancelled, calling: method) }
            return current
        } catch {
            var own = error
            own.method = method
            throw own
        }
    }

    /// Whether a move is one that Bitrix24 documents: within its cloud, or to where the authorization server says that
    /// the portal is.
    private func isDocumented(_ move: PortalMove, after generation: Int?) async -> Bool {
        if move.staysInCloud { return true }
        guard let keeper, let generation, let current = try? await keeper.renewed(after: generation) else {
            return false
        }
        return current.tokens.origin == move.origin
    }

    /// Remembers the new address for all further calls.
    private func follow(_ move: PortalMove) {
        let old = place.withLock { place in
            defer { (place.origin, place.host) = (move.origin, move.host) }
            return place.host
        }
        guard old != move.host else { return }
        logger.notice(
            "Portal has moved; its address in the configuration is out of date",
            metadata: ["portal.from": "\(old)", "portal.to": "\(move.host)"]
        )
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

extension PortalError {
    /// Whether another token may help: this one was not taken, and the call did not start.
    fileprivate var isOfToken: Bool {
        status == 401 && ["expired_token", "invalid_token"].contains(code?.lowercased())
    }
}
