import Synchronization

/// Who wants to hear when a server's content changes.
final class ContentSubscriptions: Sendable {
    /// How many changes a subscriber may leave unread; further ones say nothing that those do not.
    private static let capacity = 8

    private struct State {
        var nextID = 0
        var subscribers: [Int: AsyncStream<ContentChange>.Continuation] = [:]
    }

    private let state = Mutex(State())

    init() {}

    /// The changes from now on, until the stream is dropped.
    func stream() -> AsyncStream<ContentChange> {
        let (stream, continuation) = AsyncStream<ContentChange>.makeStream(
            bufferingPolicy: .bufferingNewest(Self.capacity)
        )
        let id = state.withLock { state in
            state.nextID += 1
            state.subscribers[state.nextID] = continuation
            return state.nextID
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.subscribers.removeValue(forKey: id) }
        }
        return stream
    }

    /// Tells everybody.
    func publish(_ change: ContentChange) {
        for subscriber in state.withLock({ $0.subscribers.values.map(\.self) }) { subscriber.yield(change) }
    }
}
