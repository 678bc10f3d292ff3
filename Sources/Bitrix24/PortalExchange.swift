import JSONCore
import Logging
import Synchronization

/// One exchange with a portal: a request, and what its answer says.
///
/// It neither waits nor tries again; ``CallDispatcher`` does. Only what the portal asks for is done at once: another
/// token for one that has expired, and the new address of a portal that was renamed.
final class PortalExchange: Sendable {
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
        var tokens = try await tokens(after: nil, calling: method, until: end)
        var isRenewed = false
        var address = address
        var move: PortalMove?
        var visited = [address.origin]
        while true {
            if let tokens { address.credential = .accessToken(tokens.tokens.accessToken) }
            let left = clock.now.duration(to: end)
            guard left > .zero else { throw PortalError(.timedOut, calling: method, message: "the time was up") }
            do throws(PortalError) {
                let answer = try await attempt(method, parameters, at: address, within: left)
                if let move { remember(move) }
                return answer
            } catch {
                // Whoever refuses like a portal is one.
                if let move, error.code != nil { remember(move) }
                if let old = tokens, !isRenewed, error.isOfToken {
                    tokens = try await self.tokens(after: old.generation, calling: method, until: end)
                    isRenewed = true
                } else if let next = error.move, visited.count <= Self.mostMoves, !visited.contains(next.origin),
                    await isDocumented(next, after: tokens?.generation)
                {
                    (address.origin, address.host) = (next.origin, next.host)
                    visited.append(next.origin)
                    move = next
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
    /// The tokens to call with; `nil` where no application is set.
    ///
    /// - Parameter generation: Which ones the portal did not take; `nil` before the first call.
    private func tokens(
        after generation: Int?,
        calling method: PortalMethod,
        until end: ErasedClock.Instant
    ) async throws(PortalError) -> TokenRefresh.Current? {
        guard let keeper else { return nil }
        do throws(PortalError) {
            if generation == nil, let usable = try await keeper.usable() { return usable }
            return try await renewed(keeper, after: generation ?? 0, until: end)
        } catch {
            var own = error
            own.method = method
            throw own
        }
    }

    /// Waits for a renewal, but no longer than the call may take.
    private func renewed(
        _ keeper: TokenKeeper,
        after generation: Int,
        until end: ErasedClock.Instant
    ) async throws(PortalError) -> TokenRefresh.Current {
        typealias Outcome = Result<TokenRefresh.Current, PortalError>
        let late = PortalError(.timedOut, calling: TokenRequest.method, message: "no new access token came in time")
        let outcome = await withTaskGroup(of: Outcome.self) { [clock] group in
            group.addTask {
                do throws(PortalError) {
                    return .success(try await keeper.renewed(after: generation))
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                try? await clock.sleep(until: end, tolerance: nil)
                return .failure(late)
            }
            defer { group.cancelAll() }
            return await group.next() ?? .failure(late)
        }
        if Task.isCancelled { throw PortalError(.cancelled, calling: TokenRequest.method) }
        return try outcome.get()
    }

    /// Whether a move is one that Bitrix24 documents: within its cloud, or to where the authorization server says that
    /// the portal is.
    private func isDocumented(_ move: PortalMove, after generation: Int?) async -> Bool {
        if move.staysInCloud { return true }
        guard let keeper, let generation else { return false }
        return await keeper.confirms(move.origin, after: generation)
    }

    /// Remembers the new address for all further calls.
    private func remember(_ move: PortalMove) {
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
