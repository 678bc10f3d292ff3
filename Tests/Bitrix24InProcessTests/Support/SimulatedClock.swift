import Synchronization

/// A clock that moves only when a test says so, to the end of the shortest sleep.
final class SimulatedClock: Clock {
    struct Instant: InstantProtocol {
        var offset: Duration = .zero

        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }

        func duration(to other: Instant) -> Duration { other.offset - offset }

        static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private struct State {
        var now = Instant()
        var nextID = 0
        var sleepers: [Int: (deadline: Instant, wake: CheckedContinuation<Void, any Error>)] = [:]
    }

    private let state = Mutex(State())

    var now: Instant { state.withLock { $0.now } }

    var minimumResolution: Duration { .zero }

    /// How many sleep.
    var sleeperCount: Int { state.withLock { $0.sleepers.count } }

    /// The seconds since 1970 of a portal that was set up on 2026-11-18 at noon.
    var epochSeconds: Double { 1_795_003_200 + now.offset / .seconds(1) }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wake in
                let isDue = state.withLock { state in
                    guard deadline > state.now, !Task.isCancelled else { return true }
                    state.sleepers[id] = (deadline, wake)
                    return false
                }
                if isDue { wake.resume() }
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: id) }?.wake.resume(throwing: CancellationError())
        }
    }

    /// Moves to the end of the shortest sleep and wakes who slept until then; `false` where nobody sleeps.
    func advance() -> Bool {
        let due = state.withLock { state in
            guard let next = state.sleepers.values.map(\.deadline).min() else {
                return Optional<[Int: CheckedContinuation<Void, any Error>]>.none
            }
            state.now = max(state.now, next)
            let due = state.sleepers.filter { $0.value.deadline <= state.now }
            for id in due.keys { state.sleepers[id] = nil }
            return due.mapValues(\.wake)
        }
        guard let due else { return false }
        for wake in due.values { wake.resume() }
        return true
    }
}
