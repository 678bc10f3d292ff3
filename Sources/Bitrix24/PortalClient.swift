public import JSONCore
public import Logging

/// Calls the REST methods of one portal.
///
/// Copies share the pace, the caches and the connections.
public struct PortalClient: Sendable {
    /// The names behind the codes in records: statuses, currencies, pipelines, users.
    public let directory: PortalDirectory
    /// Where the portal is and as whom it is called.
    public var address: PortalAddress { caller.address }

    let caller: PortalCaller

    /// Creates a client.
    ///
    /// - Parameter application: What renews the access token when the portal says that it has expired; the address then
    ///   says only where the portal is.
    public init(
        address: PortalAddress,
        transport: any PortalTransport,
        application: OAuthApplication? = nil,
        configuration: PortalClientConfiguration = PortalClientConfiguration(),
        logger: Logger
    ) {
        self.init(
            address: address,
            transport: transport,
            application: application,
            configuration: configuration,
            logger: logger,
            clock: ErasedClock(ContinuousClock()),
            jitter: { .random(in: 0..<1) }
        )
    }

    /// Creates a client that waits for its turns on another clock than the system's.
    package init(
        address: PortalAddress,
        transport: any PortalTransport,
        configuration: PortalClientConfiguration,
        logger: Logger,
        clock: some Clock<Duration>
    ) {
        self.init(
            address: address,
            transport: transport,
            configuration: configuration,
            logger: logger,
            clock: ErasedClock(clock),
            jitter: { 0.5 }
        )
    }

    init(
        address: PortalAddress,
        transport: any PortalTransport,
        application: OAuthApplication? = nil,
        configuration: PortalClientConfiguration,
        logger: Logger,
        clock: ErasedClock,
        jitter: @escaping @Sendable () -> Double
    ) {
        let exchange = PortalExchange(
            address: address,
            transport: transport,
            application: application,
            timeout: configuration.timeout,
            logger: logger,
            clock: clock
        )
        caller = PortalCaller(
            exchange: exchange,
            configuration: configuration,
            logger: logger,
            clock: clock,
            jitter: jitter
        )
        directory = PortalDirectory(caller: caller, timeToLive: configuration.dictionaryTimeToLive, clock: clock)
    }

    /// Calls a method.
    ///
    /// Waits for its turn, and repeats what is safe to repeat: reads after failures and limits, anything else only
    /// where the portal said that it did not start. Reads can share a request with others; a caller does not notice.
    ///
    /// - Parameter limit: How long the call may take in all; by default as long as the configuration says.
    /// - Throws: Where the time is over, the error that made the call wait.
    public func call(
        _ method: PortalMethod,
        _ parameters: JSONObject = [:],
        within limit: Duration? = nil
    ) async throws(PortalError) -> PortalAnswer {
        try await caller.call(method, parameters, within: limit)
    }

    /// Calls up to 50 methods in one request.
    ///
    /// - Parameter limit: How long that may take in all; by default as long as the configuration says.
    /// - Returns: One result for each command, in order. The other commands run whatever happens to one.
    /// - Throws: What keeps the whole batch from running; nothing has been sent where a command cannot travel in one.
    public func batch(
        _ commands: [BatchCommand],
        within limit: Duration? = nil
    ) async throws(PortalError) -> [Result<PortalAnswer, PortalError>] {
        try await caller.batch(commands, within: limit)
    }

    /// Calls up to 50 methods in one request, and looks up in the same request what the directory lacks of some needs,
    /// so that asking it afterwards costs nothing.
    ///
    /// - Returns: One result for each command, in order.
    /// - Throws: What keeps the whole batch from running.
    public func batch(
        _ commands: [BatchCommand],
        lookingUp needs: DirectoryNeeds
    ) async throws(PortalError) -> [Result<PortalAnswer, PortalError>] {
        try await directory.batch(commands, lookingUp: needs)
    }

    /// Reads a whole table, up to 2500 rows a request.
    ///
    /// Nothing is sent before somebody iterates. A table of 100,000 rows takes 41 requests, the end included; the
    /// portal counts the running time of each window under the method's name.
    ///
    /// - Parameters:
    ///   - table: Which rows, and how the portal tells of them.
    ///   - select: The fields of the rows, by the names of the table's dialect; none stands for the portal's own choice.
    ///     The number always comes along.
    ///   - filter: Which rows, in the table's dialect. A lower bound on the number is where the reading starts, and other
    ///     conditions on it are kept; a bound that is no whole number is refused. It must be a filter that a batch can
    ///     carry, see ``BatchCommand``.
    ///   - countsRows: Whether ``TableAccount/total`` is asked for, which costs no request but some of the method's
    ///     running time.
    /// - Returns: The rows by ascending numbers, and an account of them; iterating throws what ``TableRows`` says.
    public func rows(
        of table: PortalTable,
        select: [String] = [],
        filter: JSONObject = [:],
        countsRows: Bool = false
    ) -> TableRows {
        TableRows(table, select: select, filter: filter, countsRows: countsRows, caller: caller)
    }
}
