import MCP
import NIOCore
import Synchronization

/// One open stream of events, and the messages that its client posts beside it.
///
/// Holds a bounded number of events that the client has not read yet; with one more the stream ends.
final class EventStream: Sendable {
    /// How much a client may leave unread.
    struct Capacity: Hashable, Sendable {
        /// How many events.
        var events = 64
        /// How many bytes; one event may be larger.
        var bytes = 32 * 1024 * 1024
    }

    private struct State {
        var hasSpoken = false
        var hasOverflowed = false
        var isClosed = false
        var unreadEvents = 0
        var unreadBytes = 0
        var isFull: @Sendable () -> Bool = { false }
        /// What wakes the one that waits for the client to read.
        var reading: AsyncStream<Never>.Continuation?
    }

    /// The unguessable name under which the client posts.
    let id: String
    /// Whose stream it is.
    let principal: Principal
    /// What the client has to read.
    let events: AsyncStream<ServerSentEvent>
    /// What the client posted.
    let inbox: AsyncStream<Inbound>
    /// Yields once when the client has read too slowly, and the stream ends.
    let overflow: AsyncStream<Void>

    private let capacity: Capacity
    private let outgoing: AsyncStream<ServerSentEvent>.Continuation
    private let incoming: AsyncStream<Inbound>.Continuation
    private let overflowed: AsyncStream<Void>.Continuation
    private let turn = PlaceLimit(1)
    private let state = Mutex(State())

    init(id: String, principal: Principal, capacity: Capacity) {
        self.id = id
        self.principal = principal
        self.capacity = capacity
        // Bounded by what is unread.
        (events, outgoing) = AsyncStream.makeStream()
        (inbox, incoming) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(capacity.events))
        (overflow, overflowed) = AsyncStream.makeStream()
    }

    /// Whether the client has posted anything.
    var hasSpoken: Bool { state.withLock { $0.hasSpoken } }

    /// Whether the client read too slowly, so that an event was lost and the stream ended.
    var hasOverflowed: Bool { state.withLock { $0.hasOverflowed } }

    /// Sends an event; `false` where the stream has ended, or ends with this for want of a place, behind the events
    /// before it.
    @discardableResult
    func send(_ event: ServerSentEvent) -> Bool {
        let size = event.bytes.readableBytes
        let fits: Bool? = state.withLock { state in
            guard !state.isClosed else { return nil }
            guard state.unreadEvents < capacity.events,
                state.unreadEvents == 0 || state.unreadBytes + size <= capacity.bytes
            else {
                state.hasOverflowed = true
                return false
            }
            state.unreadEvents += 1
            state.unreadBytes += size
            return true
        }
        switch fits {
        case true?: outgoing.yield(event)
        case false?:
            overflowed.yield()
            close()
        case nil: break
        }
        return fits == true
    }

    /// Notes that the client has read an event.
    func noteReading(of event: ServerSentEvent) {
        let reading = state.withLock { state in
            state.unreadEvents -= 1
            state.unreadBytes -= event.bytes.readableBytes
            return state.reading
        }
        reading?.finish()
    }

    /// Sends an answer when half of the place is free, so that others find some; one after another.
    ///
    /// Nothing is sent where the task is cancelled first.
    func sendInTurn(_ event: ServerSentEvent) async {
        guard await turn.take() else { return }
        defer { turn.free() }
        while let reading = nextReading() {
            for await _ in reading {}
            guard !Task.isCancelled else { return }
        }
        send(event)
    }

    /// Ends when the client has read something; `nil` where nobody has to wait for that.
    ///
    /// One for each wait, because a cancelled one ends it.
    private func nextReading() -> AsyncStream<Never>? {
        state.withLock { state in
            state.reading = nil
            guard !state.isClosed,
                state.unreadEvents > capacity.events / 2 || state.unreadBytes > capacity.bytes / 2
            else { return nil }
            let (reading, continuation) = AsyncStream<Never>.makeStream()
            state.reading = continuation
            return reading
        }
    }

    /// What becomes of a message that the client posted.
    enum Receipt: Hashable, Sendable {
        case taken
        /// The client posts faster than it reads its answers.
        case full
        /// The stream takes nothing more.
        case closed
    }

    /// Takes what the client posted.
    func post(_ inbound: Inbound) -> Receipt {
        let isFull = state.withLock { state in
            state.hasSpoken = true
            return state.isFull
        }
        if inbound.wantsAnswer, isFull() { return .full }
        return switch incoming.yield(inbound) {
        case .enqueued: .taken
        case .dropped: .full
        case .terminated: .closed
        @unknown default: .closed
        }
    }

    /// Says how it is found out whether more requests can be taken up.
    func checkFullness(by isFull: @escaping @Sendable () -> Bool) { state.withLock { $0.isFull = isFull } }

    /// Takes nothing more from the client.
    func closeInbox() { incoming.finish() }

    /// Ends the stream; events sent before are still read.
    func close() {
        let reading = state.withLock { state in
            state.isClosed = true
            // What is asked may hold the stream.
            state.isFull = { false }
            return state.reading
        }
        reading?.finish()
        outgoing.finish()
        incoming.finish()
    }
}
