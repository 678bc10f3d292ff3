import Synchronization

/// A subscription of a client that costs no task while nothing happens.
package final class Subscription: Sendable {
    private struct State {
        /// What happened before the client was told that it is subscribed.
        var early: ContentChange? = ContentChange()
        var stop: (@Sendable () -> Void)?
    }

    private let messages: SubscriptionMessages
    private let id: RequestID
    private let findTask: @Sendable (String, Principal) -> RunningTask?
    private let send: @Sendable ([UInt8]) -> Void
    private let onEnd: @Sendable (Answer) -> Void
    private let state = Mutex(State())

    /// - Parameters:
    ///   - send: Takes a message to the client, without waiting.
    ///   - onEnd: Takes the answer, when the server ends.
    init(
        _ messages: SubscriptionMessages,
        to id: RequestID,
        findTask: @escaping @Sendable (String, Principal) -> RunningTask?,
        send: @escaping @Sendable ([UInt8]) -> Void,
        onEnd: @escaping @Sendable (Answer) -> Void
    ) {
        self.messages = messages
        self.id = id
        self.findTask = findTask
        self.send = send
        self.onEnd = onEnd
    }

    deinit { cancel() }

    /// Begins: the acknowledgement comes first, and then whatever has happened since this was called.
    func begin(in subscriptions: ContentSubscriptions) {
        let stop = subscriptions.add { [weak self] change in
            self?.take(change)
        } onEnd: { [weak self] in
            self?.end()
        }
        state.withLock { $0.stop = stop }
        send(messages.acknowledgement)
        let early = state.withLock { state in
            defer { state.early = nil }
            return state.early
        }
        if let early { deliver(early) }
    }

    /// Tells the client nothing more.
    package func cancel() {
        let stop = state.withLock { state in
            defer { state.stop = nil }
            return state.stop
        }
        stop?()
    }

    private func take(_ change: ContentChange) {
        let isEarly = state.withLock { state in
            guard let early = state.early else { return false }
            state.early = early.joined(with: change)
            return true
        }
        if !isEarly { deliver(change) }
    }

    private func deliver(_ change: ContentChange) {
        for message in messages.notifications(of: change, task: findTask) { send(message) }
    }

    private func end() {
        cancel()
        onEnd(.result(messages.result, to: id, .modern))
    }
}
