import Synchronization

/// A clock that stands still until a test moves it, or that jumps to the end of every sleep.
final class VirtualClock: Clock {
    struct Instant: InstantProtocol {
        var offset: Duration = .zero

        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }

        func duration(to other: Instant) -> Duration { other.offset - offset }

        static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private typealias Watcher = (count: Int, wake: CheckedContinuation<Void, Never>)

    private struct State {
        var now = Instant()
        var slept: [Duration] = []
        var nextID = 0
        var sleepers: [Int: (deadline: Instant, wake: CheckedContinuation<Void, any Error>)] = [:]
        var watchers: [Watcher] = []
    }

    private let jumps: Bool
    private let state = Mutex(State())

    /// Creates a clock; one that jumps never lets anybody wait.
    init(jumps: Bool) {
        self.jumps = jumps
    }

    var now: Instant { state.withLock { $0.now } }

    var minimumResolution: Duration { .zero }

    /// How long each sleep was meant to be, in the order they began.
    var slept: [Duration] { state.withLock { $0.slept } }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        let id = state.withLock { state in
            state.slept.append(state.now.duration(to: deadline))
            if jumps { state.now = max(state.now, deadline) }
            state.nextID += 1
            return state.nextID
        }
        guard !jumps else { return }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { register(id, deadline: deadline, wake: $0) }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: id) }?.wake.resume(throwing: CancellationError())
        }
    }

    /// Moves the clock on and wakes who has slept enough.
    func advance(by duration: Duration) {
        let due = state.withLock { state in
            state.now = state.now.advanced(by: duration)
            let due = state.sleepers.filter { $0.value.deadline <= state.now }.sorted { $0.key < $1.key }
            for sleeper in due { state.sleepers[sleeper.key] = nil }
            return due
        }
        for sleeper in due { sleeper.value.wake.resume() }
    }

    /// Waits until at least so many sleep.
    func sleepers(_ count: Int) async {
        await withCheckedContinuation { watcher in
            let isThere = state.withLock { state in
                guard state.sleepers.count < count else { return true }
                state.watchers.append((count, watcher))
                return false
            }
            if isThere { watcher.resume() }
        }
    }

    private func register(_ id: Int, deadline: Instant, wake: CheckedContinuation<Void, any Error>) {
        let (isDue, watchers) = state.withLock { state -> (Bool, [Watcher]) in
            guard deadline > state.now, !Task.isCancelled else { return (true, []) }
            state.sleepers[id] = (deadline, wake)
            let ready = state.watchers.filter { $0.count <= state.sleepers.count }
            state.watchers.removeAll { $0.count <= state.sleepers.count }
            return (false, ready)
        }
        if isDue { wake.resume() }
        for watcher in watchers { watcher.wake.resume() }
    }
}
