import JSONCore
import Synchronization
import Testing

@testable import Bitrix24

@Suite(.timeLimit(.minutes(1)))
struct DirectorySharingTests {
    private let portal = DirectoryPortal()
    private let gate = Gate()
    private let clock = VirtualClock(jumps: false)
    private let transport: ScriptedTransport
    private let directory: PortalDirectory

    init() {
        transport = ScriptedTransport { [portal, gate] request, position in
            await gate.pass(position)
            return portal.answer(request)
        }
        directory = PortalClient(transport, clock: clock).directory
    }

    @Test func `shares one load between all who need it`() async {
        async let first = directory.snapshot(for: DirectoryNeeds(statuses: true, userIDs: ["1"]))
        async let second = directory.snapshot(for: DirectoryNeeds(statuses: true, userIDs: ["1"]))
        async let third = directory.snapshot(for: DirectoryNeeds(statuses: true))
        await gate.arrival(1)
        gate.open(2)

        let names = await [first, second, third].map { $0.status("NEW", in: "STATUS")?.name }

        #expect(names == ["Не обработан", "Не обработан", "Не обработан"])
        // Who asks first decides whether the user travels with the statuses or alone.
        #expect(transport.requests.count <= 2)
        #expect(transport.parameters.count { "\($0)".contains("crm.status.list") } == 1)
    }

    @Test func `serves an old value at once and loads it anew behind the reader`() async {
        gate.open(1)
        _ = await directory.snapshot(for: DirectoryNeeds(currencies: true))
        portal.results.withLock { $0["crm.currency.list"] = #"[{"CURRENCY":"RUB","FULL_NAME":"Рубль"}]"# }
        clock.advance(by: .seconds(601))

        let stale = await directory.snapshot(for: DirectoryNeeds(currencies: true))
        await gate.arrival(2)
        gate.open(2)
        // Waits for the renewal, since both go into the same directory one after the other.
        var renewed = stale
        while renewed.currency("RUB")?.fullName != "Рубль" {
            await Task.yield()
            renewed = await directory.snapshot(for: DirectoryNeeds(currencies: true))
        }

        #expect(stale.currency("RUB")?.fullName == "Российский рубль")
        #expect(transport.requests.count == 2)
    }

    @Test func `lets a cancelled reader go, and the others have the load it began`() async {
        let cancelled = Task { await directory.snapshot(for: DirectoryNeeds(currencies: true)) }
        await gate.arrival(1)
        async let other = directory.snapshot(for: DirectoryNeeds(currencies: true))

        cancelled.cancel()

        #expect(await cancelled.value.currencies.isEmpty)
        gate.open(1)
        #expect(await other.currencies.count == 2)
        #expect(transport.requests.count == 1)
    }
}

/// Holds answers back until a test lets them through.
private final class Gate: Sendable {
    private struct State {
        var arrived = 0
        var open = 0
        var held: [(position: Int, wake: CheckedContinuation<Void, Never>)] = []
        var watchers: [(count: Int, wake: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// Lets the first so many answers through.
    func open(_ count: Int) {
        let ready = state.withLock { state in
            state.open = count
            let ready = state.held.filter { $0.position < count }
            state.held.removeAll { $0.position < count }
            return ready
        }
        for held in ready { held.wake.resume() }
    }

    /// Waits until so many requests have come.
    func arrival(_ count: Int) async {
        await withCheckedContinuation { watcher in
            let isThere = state.withLock { state in
                if state.arrived < count { state.watchers.append((count, watcher)) }
                return state.arrived >= count
            }
            if isThere { watcher.resume() }
        }
    }

    /// Waits for the answer at a position to be let through.
    func pass(_ position: Int) async {
        await withCheckedContinuation { wake in
            let (isOpen, ready) = state.withLock { state in
                state.arrived += 1
                let ready = state.watchers.filter { $0.count <= state.arrived }.map(\.wake)
                state.watchers.removeAll { $0.count <= state.arrived }
                if position >= state.open { state.held.append((position, wake)) }
                return (position < state.open, ready)
            }
            if isOpen { wake.resume() }
            for watcher in ready { watcher.resume() }
        }
    }
}
