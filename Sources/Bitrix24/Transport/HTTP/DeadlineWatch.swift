import Synchronization

/// Ends work whose time is up.
///
/// It looks several times a second while there is something to watch, and so sets no timer for each piece of work, of
/// which nearly all end long before. Work ends up to 50 ms late.
final class DeadlineWatch: Sendable {
    /// That the time was up.
    struct Expiry: Error {}

    private struct Watched {
        /// When the time is up; `nil` before the work has begun.
        var deadline: ContinuousClock.Instant?
        var end: (@Sendable () -> Void)?
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
    /// - Parameter limit: The time from when the work begins.
    /// - Throws: ``Expiry``, or what the work threw.
    func run<Value: Sendable>(
        for limit: Duration,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let id = state.withLock { state in
            state.lastID += 1
            state.watched[state.lastID] = Watched()
            return state.lastID
        }
        let task = Task { try await carryOut(work, for: limit, id) }
        let isOver = state.withLock { state in
            state.watched[id]?.end = { task.cancel() }
            return state.watched[id]?.isOver == true
        }
        if isOver { task.cancel() }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }

    /// What the work fails with counts as its own where it came before the end of the time.
    private func carryOut<Value: Sendable>(
        _ work: @Sendable () async throws -> Value,
        for limit: Duration,
        _ id: Int
    ) async throws -> Value {
        begin(id, until: .now + limit)
        do {
            let value = try await work()
            _ = finish(id)
            return value
        } catch {
            throw finish(id) ? Expiry() : error
        }
    }

    private func begin(_ id: Int, until deadline: ContinuousClock.Instant) {
        let isFirst = state.withLock { state in
            state.watched[id]?.deadline = deadline
            defer { state.isWatching = true }
            return !state.isWatching
        }
        if isFirst { Task { await look() } }
    }

    /// Watches some work no longer; whether its time was up.
    private func finish(_ id: Int) -> Bool {
        state.withLock { $0.watched.removeValue(forKey: id)?.isOver == true }
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
        let next = state.watched.values.lazy.filter { !$0.isOver }.compactMap(\.deadline).min()
        if next == nil { state.isWatching = false }
        return next
    }

    private static func expire(_ state: inout State) -> [@Sendable () -> Void] {
        let now = ContinuousClock.now
        var ends: [@Sendable () -> Void] = []
        for (id, watched) in state.watched where !watched.isOver && watched.deadline.map({ $0 <= now }) == true {
            state.watched[id]?.isOver = true
            if let end = watched.end { ends.append(end) }
        }
        return ends
    }
}
