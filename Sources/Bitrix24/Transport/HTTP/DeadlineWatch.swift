import Synchronization

/// Ends work whose time is up.
///
/// It looks several times a second while there is something to watch, and so sets no timer for each piece of work, of
/// which nearly all end long before. Work ends up to 50 ms late.
final class DeadlineWatch: Sendable {
    /// That the time was up.
    struct Expiry: Error {}

    private struct Watched {
        let deadline: ContinuousClock.Instant
        let end: @Sendable () -> Void
        var isOver = false
    }

    private struct State {
        var watched: [Int: Watched] = [:]
        var lastID = 0
        var isWatching = false
    }

    private static let interval = Duration.milliseconds(50)

    private let state = Mutex(State())

    /// Carries work out, and cancels it when the time is up or the caller is cancelled.
    ///
    /// - Throws: ``Expiry``, or what the work threw.
    func run<Value: Sendable>(
        for limit: Duration,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let task = Task { try await work() }
        let id = watch(until: .now + limit) { task.cancel() }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        let isOver = state.withLock { $0.watched.removeValue(forKey: id)?.isOver == true }
        if isOver, case .failure = result { throw Expiry() }
        return try result.get()
    }

    private func watch(until deadline: ContinuousClock.Instant, end: @escaping @Sendable () -> Void) -> Int {
        let (id, begins) = state.withLock { state in
            state.lastID += 1
            state.watched[state.lastID] = Watched(deadline: deadline, end: end)
            defer { state.isWatching = true }
            return (state.lastID, !state.isWatching)
        }
        if begins { Task { await look() } }
        return id
    }

    private func look() async {
        while let next = state.withLock({ Self.next(&$0) }) {
            try? await Task.sleep(until: min(next, .now + Self.interval))
            let late = state.withLock { Self.expire(&$0) }
            for end in late { end() }
        }
    }

    /// The moment of the first deadline; `nil`, and nobody looks any more, where there is nothing to watch.
    private static func next(_ state: inout State) -> ContinuousClock.Instant? {
        let next = state.watched.values.lazy.filter { !$0.isOver }.map(\.deadline).min()
        if next == nil { state.isWatching = false }
        return next
    }

    private static func expire(_ state: inout State) -> [@Sendable () -> Void] {
        let now = ContinuousClock.now
        let late = state.watched.filter { !$0.value.isOver && $0.value.deadline <= now }
        for id in late.keys { state.watched[id]?.isOver = true }
        return late.values.map(\.end)
    }
}
