import Synchronization

/// Who wants to hear when a server's content changes.
final class ContentSubscriptions: Sendable {
    private struct State {
        var nextID = 0
        var hasEnded = false
        var subscribers: [Int: AsyncStream<ContentChange>.Continuation] = [:]
    }

    private let state = Mutex(State())

    init() {}

    /// The changes from now on, until the stream is dropped.
    func stream() -> AsyncStream<ContentChange> {
        let (stream, continuation) = AsyncStream<ContentChange>.makeStream(
            bufferingPolicy: .bufferingNewest(1)
        )
        let id = state.withLock { state -> Int? in
            guard !state.hasEnded else { return nil }
            state.nextID += 1
            state.subscribers[state.nextID] = continuation
            return state.nextID
        }
        guard let id else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.subscribers.removeValue(forKey: id) }
        }
        return stream
    }

    /// Tells everybody; what a subscriber has not read yet is told together with it.
    func publish(_ change: ContentChange) {
        for subscriber in state.withLock({ $0.subscribers.values.map(\.self) }) {
            guard case .dropped(let unread) = subscriber.yield(change) else { continue }
            subscriber.yield(change.joined(with: unread))
        }
    }

    /// Ends all streams, and those that are asked for later at once.
    func end() {
        let subscribers = state.withLock { state in
            state.hasEnded = true
            return state.subscribers.values.map(\.self)
        }
        for subscriber in subscribers { subscriber.finish() }
    }
}
