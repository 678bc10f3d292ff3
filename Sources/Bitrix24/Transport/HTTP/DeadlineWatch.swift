import AsyncHTTPClient
import Synchronization

/// Ends requests whose time is up.
///
/// It looks several times a second while there is something to watch, and so sets no timer for each request, of which
/// nearly all end long before. A request ends up to 50 ms late.
final class DeadlineWatch: Sendable {
    /// That the time was up.
    struct Expiry: Error {}

    private struct Watched {
        /// When the time is up.
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

    /// Waits for a request, and cancels it when the time is up or the caller is cancelled.
    ///
    /// - Parameter limit: The time from now on.
    /// - Throws: ``Expiry``, or why the request failed. What it fails with counts as its own where that came before the end
    ///   of the time.
    func response<Response: Sendable>(
        of request: HTTPClient.Task<Response>,
        within limit: Duration
    ) async throws -> Response {
        let id = begin(until: .now + limit) { request.cancel() }
        return try await withTaskCancellationHandler {
            do {
                let response = try await request.get()
                _ = finish(id)
                return response
            } catch {
                throw finish(id) ? Expiry() : error
            }
        } onCancel: {
            request.cancel()
        }
    }

    private func begin(until deadline: ContinuousClock.Instant, end: @escaping @Sendable () -> Void) -> Int {
        let (id, isFirst) = state.withLock { state in
            state.lastID += 1
            state.watched[state.lastID] = Watched(deadline: deadline, end: end)
            defer { state.isWatching = true }
            return (state.lastID, !state.isWatching)
        }
        if isFirst { Task { await look() } }
        return id
    }

    /// Watches a request no longer; whether its time was up.
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
        let next = state.watched.values.lazy.filter { !$0.isOver }.map(\.deadline).min()
        if next == nil { state.isWatching = false }
        return next
    }

    private static func expire(_ state: inout State) -> [@Sendable () -> Void] {
        let now = ContinuousClock.now
        var ends: [@Sendable () -> Void] = []
        for (id, watched) in state.watched where !watched.isOver && watched.deadline <= now {
            state.watched[id]?.isOver = true
            ends.append(watched.end)
        }
        return ends
    }
}
