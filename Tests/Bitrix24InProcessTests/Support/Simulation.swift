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
    private let isApplication: Bool
    /// How often nothing may be seen to happen before the clock moves.
    private let patience: Int
    private let callers = Mutex(0)

    /// What all portals of simulations start with.
    static let sample = EmulatedPortal(configuration: EmulatorConfiguration(now: { 1_795_003_200 }))

    /// Creates a client and a portal; both know the webhook by a secret that is searched for in all output.
    init(
        limits: EmulatorConfiguration.Limits = .standard,
        faults: FaultPlan? = nil,
        secret: String = "demo",
        isApplication: Bool = false,
        copying sample: EmulatedPortal = Simulation.sample,
        configuration: PortalClientConfiguration = PortalClientConfiguration(),
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ) {
        self.isApplication = isApplication
        patience = isApplication ? 50 : 0
        let clock = clock
        var setup = EmulatorConfiguration(now: { clock.epochSeconds }, limits: limits, faults: faults)
        setup.webhook.code = secret
        setup.accessToken = .init(value: secret + "Access")
        setup.application = .init(clientSecret: secret + "Client", refreshToken: secret + "Refresh")
        portal = EmulatedPortal(copying: sample, configuration: setup)
        transport = CountingTransport(base: EmulatorTransport(portal: portal, clock: clock))
        client = PortalClient(
            address: PortalAddress(host: "demo.invalid", credential: .webhook(userID: "1", code: Secret(secret))),
            transport: transport,
            application: isApplication ? Self.application(setup.application, accessToken: secret + "Access") : nil,
            configuration: configuration,
            logger: logger,
            clock: ErasedClock(clock),
            jitter: { 0 }
        )
    }

    /// The client's side of an application of the portal.
    private static func application(
        _ application: EmulatorConfiguration.Application?,
        accessToken: String
    ) -> OAuthApplication? {
        application.map {
            let refreshToken = Secret($0.refreshToken ?? "")
            return OAuthApplication(
                clientID: $0.clientID,
                clientSecret: Secret($0.clientSecret),
                tokenURL: "https://demo.invalid/oauth/token/",
                store: MemoryTokenStore(OAuthTokens(accessToken: Secret(accessToken), refreshToken: refreshToken))
            )
        }
    }

    /// The numbers of all sample contacts.
    static func contactIDs() async throws -> [Int] {
        let simulation = Simulation(limits: .none)
        var ids: [Int] = []
        for page in 0..<5 {
            let answer = try await simulation.client.call(
                "crm.contact.list",
                ["select": ["ID"], "order": ["ID": "ASC"], "start": .int(page * 50)]
            )
            ids += answer.result.elements.compactMap { $0["ID"]?.string.flatMap { Int($0) } }
        }
        return ids
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
            var quietLooks = 0
            while callers.withLock({ $0 }) > 0 {
                quietLooks = await isQuiet ? quietLooks + 1 : 0
                if quietLooks > patience {
                    try #require(clock.advance(), "everybody waits for nothing")
                    quietLooks = 0
                }
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
            guard count == callers, load.waiters == count else { return false }
            // Of the requests of an application some wait for a token, each with its own time in view.
            // Looked at once: a request that ends in between would count here and not there.
            let carried = transport.load
            let waitingForToken = load.requests - (carried.underway - carried.renewals)
            guard isApplication ? waitingForToken >= 0 : waitingForToken == 0 else { return false }
            let sleepers = carried.underway + waitingForToken
            guard let timer = load.timer else { return clock.sleeperCount == sleepers && count > 0 }
            return timer.sinceStart > clock.now.offset && clock.sleeperCount == sleepers + 1
        }
    }
}

/// Remembers what it carries.
final class CountingTransport: PortalTransport {
    /// A request and what became of it.
    struct Exchange: Sendable {
        var method: PortalMethod
        var body: [UInt8]
        /// The status and the body of the answer, or that none came.
        var answer: (status: Int, body: [UInt8])?
    }

    private struct State {
        var exchanges: [Exchange] = []
        var underway = 0
        var renewalsUnderway = 0
    }

    private let base: any PortalTransport
    private let state = Mutex(State())

    init(base: any PortalTransport) {
        self.base = base
    }

    var total: Int { exchanges.count }
    /// How many requests are under way, and how many of them are renewals of tokens.
    var load: (underway: Int, renewals: Int) { state.withLock { ($0.underway, $0.renewalsUnderway) } }
    var exchanges: [Exchange] { state.withLock { $0.exchanges } }
    var statuses: Set<Int?> { Set(exchanges.map(\.answer?.status)) }

    func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        let renewals = request.method == "oauth.token" ? 1 : 0
        let place = state.withLock { state in
            state.underway += 1
            state.renewalsUnderway += renewals
            state.exchanges.append(Exchange(method: request.method, body: request.body))
            return state.exchanges.count - 1
        }
        defer {
            state.withLock { state in
                state.underway -= 1
                state.renewalsUnderway -= renewals
            }
        }
        let response = try await base.send(request)
        state.withLock { $0.exchanges[place].answer = (response.status, response.body) }
        return response
    }
}
