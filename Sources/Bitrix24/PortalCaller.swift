import JSONCore
import Logging

/// Carries calls out: paces them, sends them, reads the answers, and repeats what is safe to repeat.
struct PortalCaller: Sendable {
    private let exchange: PortalExchange
    private let configuration: PortalClientConfiguration
    private let logger: Logger
    private let clock: ErasedClock
    private let jitter: @Sendable () -> Double
    private let limiter: RateLimiter
    private let ledger = OperatingLedger()

    init(
        exchange: PortalExchange,
        configuration: PortalClientConfiguration,
        logger: Logger,
        clock: ErasedClock,
        jitter: @escaping @Sendable () -> Double
    ) {
        self.exchange = exchange
        self.configuration = configuration
        self.logger = logger
        self.clock = clock
        self.jitter = jitter
        let limit = RateLimit(burst: configuration.rateBurst, perSecond: configuration.ratePerSecond)
        limiter = RateLimiter(limit: limit, clock: clock)
    }

    var address: PortalAddress { exchange.address }

    func call(
        _ method: PortalMethod,
        _ parameters: JSONObject,
        account: CallAccount? = nil
    ) async throws(PortalError) -> PortalAnswer {
        try await call(method, parameters, access: method.access, account: account)
    }

    func batch(
        _ commands: [BatchCommand],
        account: CallAccount? = nil
    ) async throws(PortalError) -> [Result<PortalAnswer, PortalError>] {
        guard !commands.isEmpty else { return [] }
        let request = try BatchRequest(commands)
        let answer = try await call("batch", request.parameters, access: request.access, account: account)
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
        access: MethodAccess,
        account: CallAccount?
    ) async throws(PortalError) -> PortalAnswer {
        try method.check(parameters)
        var state = RetryState(
            access: access,
            retries: configuration.retries,
            longestBlock: configuration.longestBlock
        )
        let start = clock.now
        var tries = 0
        while true {
            try await waitForTurn(of: method)
            tries += 1
            account?.add {
                $0.requests += 1
                if tries > 1 { $0.retries += 1 } else { $0.waited += start.duration(to: clock.now) }
            }
            do {
                let answer = try await exchange.answer(to: method, parameters)
                ledger.record(answer.time, of: method, at: clock.now)
                return answer
            } catch {
                let error = withRelease(error)
                let now = clock.now
                let release = ledger.release(of: method, at: now).map { now.duration(to: $0.moment) }
                try await act(on: state.action(after: error, release: release, jitter: jitter()), after: error)
                account?.add { $0.waited += now.duration(to: clock.now) }
            }
        }
    }

    private func waitForTurn(of method: PortalMethod) async throws(PortalError) {
        do {
            try await limiter.waitForTurn()
        } catch {
            throw PortalError(.cancelled, calling: method)
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
}
