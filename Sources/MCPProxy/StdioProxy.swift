package import Logging
import MCP
import ProcessTuning

/// Connects a client on a pair of pipes with a server that speaks Streamable HTTP, one message a line.
///
/// Messages pass untouched, side by side; answers are written one at a time, as they come. The end of the input lets the
/// running requests answer, for as long as the timeout allows; cancelling its task ends them.
package struct StdioProxy<Input: AsyncSequence & Sendable>: Sendable where Input.Element == [UInt8] {
    private static var lineLimit: Int { 4 * 1024 * 1024 }

    private let settings: ProxySettings
    private let input: Input
    private let output: @Sendable ([UInt8]) async throws -> Void
    private let clock: any Clock<Duration>
    private let logger: Logger

    /// Creates a proxy.
    ///
    /// - Parameters:
    ///   - input: The bytes of the client, cut anywhere.
    ///   - output: Sends a line with its end to the client; never called before the last call has returned.
    package init(
        settings: ProxySettings,
        input: Input,
        output: @escaping @Sendable ([UInt8]) async throws -> Void,
        clock: any Clock<Duration> = ContinuousClock(),
        logger: Logger
    ) {
        self.settings = settings
        self.input = input
        self.output = output
        self.clock = clock
        self.logger = logger
    }

    /// Forwards until the input ends.
    ///
    /// - Throws: What reading or writing threw; nothing that the server does.
    package func run() async throws {
        let endpoint = ServerEndpoint(settings)
        do {
            try await withTaskExecutorPreference(LoopExecutor.shared) { try await forward(to: endpoint) }
        } catch {
            await endpoint.shutdown()
            throw error
        }
        await endpoint.shutdown()
    }

    private func forward(to endpoint: ServerEndpoint) async throws {
        let (lines, outbox) = AsyncStream<[UInt8]>.makeStream()
        let session = LegacySession(endpoint: endpoint, logger: logger)
        let stream = SessionStream(endpoint: endpoint, session: session, clock: clock, logger: logger)
        let connection = ProxyConnection(
            delivery: Delivery(
                endpoint: endpoint,
                session: session,
                timeout: settings.timeout,
                clock: clock,
                logger: logger
            ),
            logger: logger
        ) { line in
            outbox.yield(line + [UInt8(ascii: "\n")])
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await line in lines { try await output(line) }
            }
            group.addTask {
                defer { outbox.finish() }
                do {
                    try await read(into: connection) { await stream.listen { line, _ in connection.pass(line) } }
                } catch {
                    await session.end()
                    throw error
                }
                await session.end()
            }
            while try await group.next() != nil {}
        }
    }

    /// Reads to the end of the input and on until all requests are through or their time is up.
    ///
    /// - Parameter listen: Reads beside that, until it is cancelled.
    private func read(
        into connection: ProxyConnection,
        while listen: @escaping @Sendable () async -> Void
    ) async throws {
        let (endings, ending) = AsyncStream<Void>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                try await withThrowingDiscardingTaskGroup { requests in
                    var splitter = LineSplitter(limit: Self.lineLimit)
                    for try await chunk in input {
                        for line in splitter.append(chunk) { connection.receive(line, in: &requests) }
                    }
                    if let line = splitter.finish() { connection.receive(line, in: &requests) }
                    connection.inputEnded()
                    ending.finish()
                }
            }
            group.addTask {
                for await _ in endings {}
                // A request that needs all of the time has to say so afterwards.
                try await clock.sleep(for: settings.timeout + .seconds(1))
            }
            group.addTask { await listen() }
            try await group.next()
        }
    }
}
