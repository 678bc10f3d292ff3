import JSONCore
import Logging

/// Carries calls out: in their turn, together where that saves requests, and again where that is safe.
struct PortalCaller: Sendable {
    let address: PortalAddress
    let dispatcher: CallDispatcher
    private let defaultLimit: Duration

    init(
        exchange: PortalExchange,
        configuration: PortalClientConfiguration,
        logger: Logger,
        clock: ErasedClock,
        jitter: @escaping @Sendable () -> Double
    ) {
        address = exchange.address
        defaultLimit = configuration.deadline
        dispatcher = CallDispatcher(
            exchange: exchange,
            configuration: configuration,
            logger: logger,
            clock: clock,
            jitter: jitter
        )
    }

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
            isPackable: method.access == .read && command.isPackable,
            within: limit ?? defaultLimit,
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
            isPackable: false,
            within: limit ?? defaultLimit,
            account: account
        )
        let results = BatchAnswer(answer: answer, secret: address.credential.secret).results(for: commands)
        return await dispatcher.noted(results, of: commands)
    }
}
