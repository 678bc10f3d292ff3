import JSONCore
import Logging

/// Carries calls out: paces them, sends them, reads the answers, and repeats what is safe to repeat.
struct PortalCaller: Sendable {
    let address: PortalAddress
    private let transport: any PortalTransport
    private let configuration: PortalClientConfiguration
    private let logger: Logger
    private let clock: ErasedClock
    private let jitter: @Sendable () -> Double
    private let limiter: RateLimiter
    private let ledger = OperatingLedger()

    init(
        address: PortalAddress,
        transport: any PortalTransport,
        configuration: PortalClientConfiguration,
        logger: Logger,
        clock: ErasedClock,
        jitter: @escaping @Sendable () -> Double
    ) {
        self.address = address
        self.transport = transport
        self.configuration = configuration
        self.logger = logger
        self.clock = clock
        self.jitter = jitter
        let limit = RateLimit(burst: configuration.rateBurst, perSecond: configuration.ratePerSecond)
        limiter = RateLimiter(limit: limit, clock: clock)
    }

    func call(_ method: PortalMethod, _ parameters: JSONObject) async throws(PortalError) -> PortalAnswer {
        try await call(method, parameters, access: method.access)
    }

    func batch(_ commands: [BatchCommand]) async throws(PortalError) -> [Result<PortalAnswer, PortalError>] {
        guard !commands.isEmpty else { return [] }
        let request = try BatchRequest(commands)
        let answer = try await call("batch", request.parameters, access: request.access)
        let results = BatchAnswer(answer: answer, secret: address.credential.secret).results(for: commands)
        return zip(commands, results).map { command, result in
            switch result {
            case .success(let answer):
                ledger.record(answer.time, of: command.method, at: clock.now)
                return result
            case .failure(let error): return .failure(withRelease(error))
            }
        }
    }
}

// MARK: - One call

extension PortalCaller {
    private func call(
        _ method: PortalMethod,
        _ parameters: JSONObject,
        access: MethodAccess
    ) async throws(PortalError) -> PortalAnswer {
        try method.check(parameters)
        let request = self.request(for: method, parameters)
        var state = RetryState(
            access: access,
            retries: configuration.retries,
            longestBlock: configuration.longestBlock
        )
        while true {
            try await waitForTurn(of: method)
            do {
                return try await attempt(request)
            } catch {
                let error = withRelease(error)
                let now = clock.now
                let release = ledger.release(of: method, at: now).map { now.duration(to: $0.moment) }
                try await act(on: state.action(after: error, release: release, jitter: jitter()), after: error)
            }
        }
    }

    private func request(for method: PortalMethod, _ parameters: JSONObject) -> PortalRequest {
        var parameters = parameters
        // Last, since some old methods read their parameters by position.
        if case .accessToken(let token) = address.credential { parameters["auth"] = .string(token.revealed) }
        return PortalRequest(
            url: address.url(of: method),
            method: method,
            headers: [("Content-Type", "application/json"), ("Accept", "application/json")],
            body: JSONFragment(.object(parameters)).bytes,
            timeout: configuration.timeout
        )
    }

    private func waitForTurn(of method: PortalMethod) async throws(PortalError) {
        do {
            try await limiter.waitForTurn()
        } catch {
            throw PortalError(.cancelled, calling: method)
        }
    }

    private func attempt(_ request: PortalRequest) async throws(PortalError) -> PortalAnswer {
        let start = clock.now
        let reader = AnswerReader(method: request.method, secret: address.credential.secret)
        do {
            let response = try await send(request)
            let answer = try reader.answer(from: response)
            ledger.record(answer.time, of: request.method, at: clock.now)
            log("Portal answered", request.method, status: response.status, since: start)
            return answer
        } catch {
            log("Portal call failed", request.method, status: error.status, since: start, error: error)
            throw error
        }
    }

    private func send(_ request: PortalRequest) async throws(PortalError) -> PortalResponse {
        do {
            return try await transport.send(request)
        } catch {
            throw PortalError(error, calling: request.method, host: address.host)
        }
    }

    /// Waits as decided, or gives up.
    private func act(on action: RetryState.Action, after error: PortalError) async throws(PortalError) {
        switch action {
        case .fail: throw error
        case .holdBack(let duration):
            logRepetition(of: error.method, after: duration)
            await limiter.holdBack(for: duration)
        case .retry(let duration):
            logRepetition(of: error.method, after: duration)
            // Cancellation ends the sleep early; waiting for the next turn sees it.
            try? await clock.sleep(for: duration)
        }
    }

    private func logRepetition(of method: PortalMethod, after wait: Duration) {
        logger.debug(
            "Repeating a portal call",
            metadata: ["portal.method": "\(method)", "wait.ms": "\(wait.milliseconds)"]
        )
    }

    private func withRelease(_ error: PortalError) -> PortalError {
        guard error.isOperatingLimit else { return error }
        var error = error
        error.blockedUntil = ledger.release(of: error.method, at: clock.now)?.epochSeconds
        return error
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
