import Bitrix24Emulator
import Bitrix24InProcess
import JSONCore
import Logging
import Synchronization
import Testing

@testable import Bitrix24

/// A client and a portal on one clock, which moves on whenever everybody waits for it.
final class Simulation: Sendable {
    let clock = SimulatedClock()
    let portal: EmulatedPortal
    let client: PortalClient
    let transport: CountingTransport
    /// How many callers wait for the client.
    private let waiting = Mutex(0)
    private let callers = Mutex(0)

    init(
        limits: EmulatorConfiguration.Limits = .standard,
        configuration: PortalClientConfiguration = PortalClientConfiguration(),
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        replacing transport: (any PortalTransport)? = nil
    ) {
        let clock = clock
        portal = EmulatedPortal(configuration: EmulatorConfiguration(now: { clock.epochSeconds }, limits: limits))
        self.transport = CountingTransport(base: transport ?? EmulatorTransport(portal: portal))
        client = PortalClient(
            address: PortalAddress(host: "demo.invalid", credential: .webhook(userID: "1", code: Secret("demo"))),
            transport: self.transport,
            configuration: configuration,
            logger: logger,
            clock: ErasedClock(clock),
            jitter: { 0 }
        )
    }

    /// Waits for the client in a way that the simulation sees.
    func call<Value: Sendable>(
        _ body: @Sendable (PortalClient) async throws(PortalError) -> Value
    ) async throws(PortalError) -> Value {
        waiting.withLock { $0 += 1 }
        defer { waiting.withLock { $0 -= 1 } }
        return try await body(client)
    }

    /// Runs callers side by side until all are done.
    func run(_ bodies: [@Sendable (Simulation) async -> Void]) async throws {
        callers.withLock { $0 = bodies.count }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for body in bodies {
                group.addTask {
                    await body(self)
                    self.callers.withLock { $0 -= 1 }
                }
            }
            while callers.withLock({ $0 }) > 0 {
                if await isQuiet { try #require(clock.advance(), "everybody waits for nothing") }
                await Task.yield()
            }
            try await group.waitForAll()
        }
    }

    /// Whether nothing can happen before the clock moves.
    private var isQuiet: Bool {
        get async {
            let dispatcher = client.caller.dispatcher
            let load = await dispatcher.load
            let (count, callers) = (waiting.withLock { $0 }, callers.withLock { $0 })
            guard count == callers, load.waiters == count, load.requests == transport.underway else { return false }
            guard let timer = load.timer else { return clock.sleeperCount == transport.underway && count > 0 }
            return timer.sinceStart > clock.now.offset && clock.sleeperCount == transport.underway + 1
        }
    }
}

/// Counts what it carries.
final class CountingTransport: PortalTransport {
    private struct State {
        var total = 0
        var underway = 0
        var statuses: [Int: Int] = [:]
    }

    private let base: any PortalTransport
    private let state = Mutex(State())

    init(base: any PortalTransport) {
        self.base = base
    }

    var total: Int { state.withLock { $0.total } }
    var underway: Int { state.withLock { $0.underway } }
    var statuses: [Int: Int] { state.withLock { $0.statuses } }

    func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        state.withLock {
            $0.total += 1
            $0.underway += 1
        }
        defer { state.withLock { $0.underway -= 1 } }
        let response = try await base.send(request)
        state.withLock { $0.statuses[response.status, default: 0] += 1 }
        return response
    }
}
