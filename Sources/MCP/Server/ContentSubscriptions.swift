import Synchronization

/// Who wants to hear when a server's content changes.
final class ContentSubscriptions: Sendable {
    private struct Subscriber {
        let onChange: @Sendable (ContentChange) -> Void
        let onEnd: @Sendable () -> Void
    }

    private struct State {
        var nextID = 0
        var hasEnded = false
        var subscribers: [Int: Subscriber] = [:]
    }

    private let state = Mutex(State())
    private let turn = Mutex(())

    init() {}

    /// Tells somebody of every change from now on.
    ///
    /// - Parameter onEnd: Called once when the server ends; at once where it has.
    /// - Returns: What stops that.
    func add(
        onChange: @escaping @Sendable (ContentChange) -> Void,
        onEnd: @escaping @Sendable () -> Void
    ) -> @Sendable () -> Void {
        let id = state.withLock { state -> Int? in
            guard !state.hasEnded else { return nil }
            state.nextID += 1
            state.subscribers[state.nextID] = Subscriber(onChange: onChange, onEnd: onEnd)
            return state.nextID
        }
        guard let id else {
            onEnd()
            return {}
        }
        return { [weak self] in self?.state.withLock { _ = $0.subscribers.removeValue(forKey: id) } }
    }

    /// The changes from now on, until the stream is dropped; those that nobody has read yet come as one.
    func stream() -> AsyncStream<ContentChange> {
        let (stream, continuation) = AsyncStream<ContentChange>.makeStream(
            bufferingPolicy: .bufferingNewest(1)
        )
        let stop = add { change in
            guard case .dropped(let unread) = continuation.yield(change) else { return }
            continuation.yield(change.joined(with: unread))
        } onEnd: {
            continuation.finish()
        }
        continuation.onTermination = { _ in stop() }
        return stream
    }

    /// Tells everybody.
    func publish(_ change: ContentChange) {
        // One change at a time, so that what a stream takes back to join it with its own change is not another's.
        turn.withLock { _ in
            for subscriber in state.withLock({ $0.subscribers.values.map(\.self) }) { subscriber.onChange(change) }
        }
    }

    /// Ends all subscriptions, and those that are begun later at once.
    func end() {
        let subscribers = state.withLock { state in
            state.hasEnded = true
            defer { state.subscribers = [:] }
            return state.subscribers.values.map(\.self)
        }
        for subscriber in subscribers { subscriber.onEnd() }
    }
}
