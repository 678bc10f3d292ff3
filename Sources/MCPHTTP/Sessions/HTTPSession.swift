import MCP
import Synchronization

/// A client of a revision before 2026-07-28 that began with `initialize` over HTTP: its requests that run, and the
/// streams that it may come back to.
final class HTTPSession: Sendable {
    /// How many streams that have ended are kept for a client that comes back.
    static let keptStreams = 8
    /// How many requests may run at once; further ones are refused.
    static let runningLimit = 256

    private struct State {
        var running = RunningRequests()
        var streams: [ResponseStream] = []
        var nextStream = 0
        var announcements: Task<Void, Never>?
        var lastUsed: ContinuousClock.Instant
        var hasEnded = false
    }

    /// What names the session; cannot be guessed.
    let id: String
    /// Whose session it is.
    let principal: Principal
    /// What is known of the client.
    let client = ClientSession()
    private let state: Mutex<State>

    init(id: String, principal: Principal, now: ContinuousClock.Instant) {
        self.id = id
        self.principal = principal
        state = Mutex(State(lastUsed: now))
    }

    /// When the client last asked for something.
    var lastUsed: ContinuousClock.Instant { state.withLock { $0.lastUsed } }

    /// Notes that the client asks for something.
    func touch(_ now: ContinuousClock.Instant) { state.withLock { $0.lastUsed = now } }

    /// Whether anything goes on: somebody reads a stream, or a request runs that does not only wait for the client.
    var isBusy: Bool {
        state.withLock { state in
            state.streams.contains { $0.isRead } || state.running.count > 0 && !client.isAsked
        }
    }

    // MARK: - Requests

    /// Whether a further request would be refused.
    var isFull: Bool { state.withLock { $0.running.count >= Self.runningLimit } }

    /// Takes up a request; `nil` where one of the same id is running, too many are, or the session has ended.
    func insert(_ id: RequestID, _ start: () -> Task<Answer, Never>) -> Task<Answer, Never>? {
        state.withLock { state in
            guard !state.hasEnded, !state.running.contains(id), state.running.count < Self.runningLimit else {
                return nil
            }
            let task = start()
            state.running.insert(task, for: id)
            return task
        }
    }

    /// Ends a request; `false` where it has no right to an answer any more.
    func remove(_ id: RequestID, _ task: Task<Answer, Never>) -> Bool {
        state.withLock { $0.running.remove(task, for: id) }
    }

    /// Withdraws a request.
    func cancel(_ id: RequestID) { state.withLock { $0.running.cancel(id) } }

    // MARK: - Streams

    /// Makes a stream for the answer to a request; it is kept once a client has begun to read it.
    func makeStream() -> ResponseStream {
        let number = state.withLock { state in
            state.nextStream += 1
            return state.nextStream
        }
        return ResponseStream(name: "\(number)", keeping: EventLog.History())
    }

    /// Keeps a stream that a client begins to read.
    func keep(_ stream: ResponseStream) {
        state.withLock { state in
            guard !state.hasEnded else { return }
            state.streams.append(stream)
            let ended = state.streams.filter(\.isFinished)
            guard ended.count > Self.keptStreams else { return }
            state.streams.removeAll { $0 === ended[0] }
        }
    }

    /// The stream that an event of it names, and the number of the event; `nil` where there is none any more.
    func stream(ofEvent id: String) -> (stream: ResponseStream, number: Int)? {
        guard let mark = id.lastIndex(of: "-"), let number = Int(id[id.index(after: mark)...]) else { return nil }
        let name = id[..<mark]
        guard let stream = state.withLock({ $0.streams.first { $0.name == name } }) else { return nil }
        return (stream, number)
    }

    /// The stream of what the client is told unasked, which begins when it is asked for first.
    func standaloneStream(of server: MCPServer) -> ResponseStream {
        state.withLock { state in
            let name = "0"
            if let stream = state.streams.first(where: { $0.name == name }) { return stream }
            let stream = ResponseStream(name: name, keeping: EventLog.History())
            guard !state.hasEnded else {
                stream.finish(.none(.legacy))
                return stream
            }
            state.streams.append(stream)
            let changes = server.changes()
            state.announcements = Task { [client] in
                for await change in changes {
                    for message in change.notifications(watching: client.resources) {
                        stream.appendUnlessUnread(message)
                    }
                }
                stream.finish(.none(.legacy))
            }
            return stream
        }
    }

    /// Ends the session with everything that goes on in it.
    func end() {
        client.end()
        let streams = state.withLock { state in
            state.hasEnded = true
            state.running.cancelAll()
            state.announcements?.cancel()
            defer { state.streams = [] }
            return state.streams
        }
        for stream in streams { stream.finish(.none(.legacy)) }
    }
}
