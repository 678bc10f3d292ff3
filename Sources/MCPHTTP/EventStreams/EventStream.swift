import MCP
import Synchronization

/// One open stream of events, and the messages that its client posts beside it.
///
/// Holds a bounded number of events that the client has not read yet; with one more the stream ends.
final class EventStream: Sendable {
    private struct State {
        var hasSpoken = false
        var hasOverflowed = false
    }

    /// The unguessable name under which the client posts.
    let id: String
    /// Whose stream it is.
    let principal: Principal
    /// What the client has to read.
    let events: AsyncStream<ServerSentEvent>
    /// What the client posted.
    let inbox: AsyncStream<PeerConnection.Inbound>
    /// Yields once when the client has read too slowly, and the stream ends.
    let overflow: AsyncStream<Void>

    private let outgoing: AsyncStream<ServerSentEvent>.Continuation
    private let incoming: AsyncStream<PeerConnection.Inbound>.Continuation
    private let overflowed: AsyncStream<Void>.Continuation
    private let state = Mutex(State())

    init(id: String, principal: Principal, capacity: Int) {
        self.id = id
        self.principal = principal
        (events, outgoing) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(capacity))
        (inbox, incoming) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(capacity))
        (overflow, overflowed) = AsyncStream.makeStream()
    }

    /// Whether the client has posted anything.
    var hasSpoken: Bool { state.withLock { $0.hasSpoken } }

    /// Whether the client read too slowly, so that an event was lost and the stream ended.
    var hasOverflowed: Bool { state.withLock { $0.hasOverflowed } }

    /// Sends an event; `false` where there is no place for it, which ends the stream behind the events before it.
    @discardableResult
    func send(_ event: ServerSentEvent) -> Bool {
        guard case .dropped = outgoing.yield(event) else { return true }
        state.withLock { $0.hasOverflowed = true }
        overflowed.yield()
        close()
        return false
    }

    /// Takes what the client posted; `false` where it posts faster than its messages are taken up.
    func post(_ inbound: PeerConnection.Inbound) -> Bool {
        state.withLock { $0.hasSpoken = true }
        if case .enqueued = incoming.yield(inbound) { return true }
        return false
    }

    /// Ends the stream; events sent before are still read.
    func close() {
        outgoing.finish()
        incoming.finish()
    }
}
