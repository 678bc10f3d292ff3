import JSONCore
import Logging

/// Carries calls out: in their turn, together where that saves requests, and again where that is safe.
struct PortalCaller: Sendable {
    private let exchange: PortalExchange
    let dispatcher: CallDispatcher
    private let configuration: PortalClientConfiguration
    private let clock: ErasedClock

    init(
        exchange: PortalExchange,
        configuration: PortalClientConfiguration,
        logger: Logger,
        clock: ErasedClock,
        jitter: @escaping @Sendable () -> Double
    ) {
        self.exchange = exchange
        self.configuration = configuration
        self.clock = clock
        dispatcher = CallDispatcher(
            exchange: exchange,
            configuration: configuration,
            logger: logger,
            clock: clock,
            jitter: jitter
        )
    }

    var address: PortalAddress { exchange.address }

    func call(
        _ method: PortalMethod,
        _ parameters: JSONObject,
        within limit: Duration? = nil,
        account: CallAccount? = nil
    ) async throws(PortalError) -> PortalAnswer {
        try method.check(parameters)
        let command = BatchCommand(method, parameters)
        return try await dispatcher.answer(
            to: command,
            access: method.access,
            mayTravel: method.access == .read,
            within: limit ?? configuration.deadline,
            account: account
        )
    }

    func batch(
        _ commands: [BatchCommand],
        within limit: Duration? = nil,
        account: CallAccount? = nil
    ) async throws(PortalError) -> [Result<PortalAnswer, PortalError>] {
        guard !commands.isEmpty else { return [] }
        let request = try BatchRequest(commands)
        let answer = try await dispatcher.answer(
            to: BatchCommand("batch", request.parameters),
            access: request.access,
            carrying: Array(Set(commands.map(\.method))),
            mayTravel: false,
            within: limit ?? configuration.deadline,
            account: account
        )
        let results = BatchAnswer(answer: answer, secret: address.credential.secret).results(for: commands)
        return await dispatcher.noted(results, of: commands)
    }

    /// What decides about repetitions of reads that the portal refused inside a batch.
    var retryState: RetryState {
        RetryState(access: .read, retries: configuration.retries, longestBlock: configuration.longestBlock)
    }

    /// Waits before a read is tried again; `false` where that is of no use, or the caller was cancelled.
    func wait(after error: PortalError, _ retries: inout RetryState, account: CallAccount) async -> Bool {
        let start = clock.now
        let release = await dispatcher.release(of: error.method)
        let wait: Duration
        switch retries.action(after: error, release: release.map { start.duration(to: $0) }, jitter: 0) {
        case .fail: return false
        case .retry(let duration), .holdBack(let duration): wait = duration
        }
        guard (try? await clock.sleep(for: wait)) != nil else { return false }
        account.add {
            $0.retries += 1
            $0.waited += start.duration(to: clock.now)
        }
        return true
    }
}
