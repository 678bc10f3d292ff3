import MCP
import Synchronization

/// What a server sends in answer to one request, or unasked to one session: first whatever the handler has to say on its
/// way, then the answer.
final class ResponseStream: MessageOutlet, Sendable {
    /// How the answer to a request begins.
    enum Opening: Sendable {
        /// The answer is all there is.
        case answer(Answer)
        /// Messages come before it, or it takes its time.
        case stream
    }

    /// What a reader has to do next.
    enum Step: Sendable {
        case write(EventLog.Event)
        case keepAlive
        case end
    }

    /// How many messages a client may leave unread before whoever sends has to wait.
    private static let capacity = 64

    fileprivate enum Reader: Equatable {
        /// Nobody has read yet.
        case awaited
        case reading(Int)
        /// Whoever read has gone.
        case gone
    }

    fileprivate struct State {
        /// A reader that has to wait, and what tells it that there may be something.
        struct Waiting {
            let reader: Int
            let wake: @Sendable () -> Void
        }

        var log: EventLog
        var reader = Reader.awaited
        var nextReader = 0
        var position = 0
        var isReleased = false
        var answer: Answer?
        var isOpen = false
        var opening: CheckedContinuation<Opening, Never>?
        var isQuiet = false
        var waiting: Waiting?
        var senders: [CheckedContinuation<Void, Never>] = []
    }

    /// What names the stream inside its session; empty where there is none.
    let name: String
    private let state: Mutex<State>

    /// - Parameter history: What is kept for a client that comes back; `nil` where none can.
    init(name: String = "", keeping history: EventLog.History? = nil) {
        self.name = name
        state = Mutex(State(log: EventLog(keeping: history)))
    }

    // MARK: - Sending

    func send(_ message: [UInt8]) async throws {
        append(message)
        await waitForPlace()
    }

    /// Sends a message without waiting.
    func append(_ message: [UInt8]) {
        resume { state in
            state.log.append(message, isRead: state.reader != .gone)
            return .stream
        }
    }

    /// Sends a message without waiting, unless the client has the same one still to read.
    func appendUnlessUnread(_ message: [UInt8]) {
        let isUnread = state.withLock { $0.log.contains(message, after: $0.position) }
        if !isUnread { append(message) }
    }

    /// Ends the stream with the answer.
    func finish(_ answer: Answer) {
        resume { state in
            state.answer = answer
            if let bytes = answer.bytes { state.log.append(bytes, isRead: state.reader != .gone) }
            state.log.finish()
            return .answer(answer)
        }
        wakeSenders()
    }

    /// Lets the client's connection go, where it can come back for the rest.
    func release() {
        resume { state in
            guard state.log.isResumable else { return nil }
            state.isReleased = true
            return .stream
        }
        wakeSenders()
    }

    /// Begins a stream now, because the answer takes its time.
    func runOutOfPatience() { resume { _ in .stream } }

    /// Has a comment written, where the reader waits for something.
    func keepAlive() {
        let waiting = state.withLock { state in
            defer { state.waiting = nil }
            state.isQuiet = state.waiting != nil
            return state.waiting
        }
        waiting?.wake()
    }

    // MARK: - Reading

    /// Waits until it is known how the answer begins.
    func opening() async -> Opening {
        await withCheckedContinuation { continuation in
            let opening: Opening? = state.withLock { state in
                if state.isOpen { return .stream }
                if let answer = state.answer { return .answer(answer) }
                state.opening = continuation
                return nil
            }
            if let opening { continuation.resume(returning: opening) }
        }
    }

    /// Whether somebody reads the stream.
    var isRead: Bool {
        state.withLock { state in
            if case .reading = state.reader { true } else { false }
        }
    }

    /// Whether nothing more will be added.
    var isFinished: Bool { state.withLock { $0.log.isFinished } }

    /// Begins to read where the last reader stopped; whoever still reads is sent away.
    ///
    /// - Returns: What names the reader.
    func attach() -> Int {
        let (reader, waiting) = state.withLock { $0.attach() }
        waiting?.wake()
        return reader
    }

    /// Begins to read behind a message; whoever still reads is sent away.
    ///
    /// - Returns: What names the reader; `nil` where what comes behind the message is not kept any more.
    func attach(after number: Int) -> Int? {
        let attached = state.withLock { state -> (reader: Int, waiting: State.Waiting?)? in
            guard state.log.reaches(number) else { return nil }
            state.isReleased = false
            state.position = number
            return state.attach()
        }
        attached?.waiting?.wake()
        return attached?.reader
    }

    /// Takes note that nobody will ever read the stream, where nobody has.
    func abandon() {
        state.withLock { state in
            if state.reader == .awaited { state.reader = .gone }
        }
        wakeSenders()
    }

    /// Sends a reader away that has gone.
    func detach(_ reader: Int) {
        let waiting = state.withLock { state -> (@Sendable () -> Void)? in
            if state.reader == .reading(reader) { state.reader = .gone }
            guard let waiting = state.waiting, waiting.reader == reader else { return nil }
            state.waiting = nil
            return waiting.wake
        }
        waiting?()
        wakeSenders()
    }

    /// What a reader has to do next; `nil` where it has to wait.
    ///
    /// - Parameter wake: Called once when there may be something, where there is nothing now.
    func step(for reader: Int, orWake wake: @escaping @Sendable () -> Void) -> Step? {
        let step = state.withLock { $0.step(for: reader, orWake: wake) }
        if case .write? = step { wakeSenders() }
        return step
    }

    // MARK: - Waking

    /// Changes the state and wakes whoever waited for that.
    private func resume(_ change: (inout State) -> Opening?) {
        let (opening, first, waiting) = state.withLock { state in
            let opening = change(&state)
            guard let opening else { return (Opening?.none, state.opening, state.waiting) }
            if case .stream = opening { state.isOpen = true }
            defer {
                state.opening = nil
                state.waiting = nil
            }
            return (opening, state.opening, state.waiting)
        }
        guard let opening else { return }
        first?.resume(returning: opening)
        waiting?.wake()
    }

    private func waitForPlace() async {
        await withCheckedContinuation { continuation in
            let mayGoOn = state.withLock { state in
                let isFull = state.log.count(after: state.position) >= Self.capacity
                guard isFull, state.reader != .gone, !state.log.isFinished, !state.isReleased else { return true }
                state.senders.append(continuation)
                return false
            }
            if mayGoOn { continuation.resume() }
        }
    }

    private func wakeSenders() {
        let senders = state.withLock { state in
            defer { state.senders = [] }
            return state.senders
        }
        for sender in senders { sender.resume() }
    }
}

extension ResponseStream.State {
    /// Gives the stream another reader; also returns the one before, where it waits.
    fileprivate mutating func attach() -> (reader: Int, waiting: Waiting?) {
        nextReader += 1
        reader = .reading(nextReader)
        defer { waiting = nil }
        return (nextReader, waiting)
    }

    /// What a reader has to do; `nil` where it has to wait.
    fileprivate mutating func step(
        for reader: Int,
        orWake wake: @escaping @Sendable () -> Void
    ) -> ResponseStream.Step? {
        guard self.reader == .reading(reader), !isReleased else { return .end }
        switch log.next(after: position) {
        case .end: return .end
        case .event(let event):
            position = event.number
            // Whoever may come back for it has not read it yet for certain.
            log.noteReading(of: log.isResumable ? event.number - 1 : event.number)
            return .write(event)
        case .nothingYet:
            if isQuiet {
                isQuiet = false
                return .keepAlive
            }
            waiting = Waiting(reader: reader, wake: wake)
            return nil
        }
    }
}
