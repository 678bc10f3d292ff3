package import NIOCore
package import NIOHTTP1
import Synchronization

/// A request, and who waits for its answer.
package final class HTTPExchange: Sendable {
    package typealias Parts = AsyncThrowingStream<ByteBuffer, any Error>

    private enum State {
        /// Nobody waits yet.
        case new
        /// Somebody waits for the answer, or for its beginning.
        case waiting(CheckedContinuation<HTTPAnswer, any Error>)
        /// The answer began and comes event by event.
        case streaming(Parts.Continuation)
        /// Everything has been said.
        case over
    }

    let head: HTTPRequestHead
    let body: ByteBuffer?
    /// When the whole answer has to be there; `nil` where it may take its time.
    let deadline: NIODeadline?
    /// Whether an answer that comes event by event is handed over that way.
    let takesEvents: Bool

    private let state = Mutex(State.new)

    /// Makes a request with everything that it says; a body needs its length in the head.
    package init(
        _ head: HTTPRequestHead,
        body: ByteBuffer? = nil,
        deadline: NIODeadline? = nil,
        takesEvents: Bool = false
    ) {
        self.head = head
        self.body = body
        self.deadline = deadline
        self.takesEvents = takesEvents
    }

    /// Whether nobody waits for anything any more.
    var isOver: Bool {
        state.withLock { if case .over = $0 { true } else { false } }
    }

    /// Waits for the answer, unless the exchange has ended before.
    func wait(_ continuation: CheckedContinuation<HTTPAnswer, any Error>) {
        let isWaiting = state.withLock { state in
            guard case .new = state else { return false }
            state = .waiting(continuation)
            return true
        }
        if !isWaiting { continuation.resume(throwing: CancellationError()) }
    }

    /// Hands the whole answer over.
    func answer(_ answer: HTTPAnswer) {
        if case .waiting(let continuation) = replaceState(with: .over) { continuation.resume(returning: answer) }
    }

    /// Hands the beginning of an answer over whose parts follow.
    ///
    /// - Parameter leave: Is called where the reader lets go of the parts before their end.
    func answer(_ head: HTTPResponseHead, leave: @escaping @Sendable () -> Void) {
        let (parts, continuation) = Parts.makeStream()
        let waiting: CheckedContinuation<HTTPAnswer, any Error>? = state.withLock { state in
            guard case .waiting(let waiting) = state else { return nil }
            state = .streaming(continuation)
            return waiting
        }
        continuation.onTermination = { if case .cancelled = $0 { leave() } }
        waiting?.resume(returning: HTTPAnswer(head, .events(parts)))
    }

    /// Hands a part over.
    func add(_ part: ByteBuffer) {
        let parts: Parts.Continuation? = state.withLock { if case .streaming(let parts) = $0 { parts } else { nil } }
        parts?.yield(part)
    }

    /// Says that no more parts follow.
    func finish() {
        if case .streaming(let parts) = replaceState(with: .over) { parts.finish() }
    }

    /// Ends the exchange with an error, unless it is over.
    func fail(_ error: any Error) {
        switch replaceState(with: .over) {
        case .waiting(let continuation): continuation.resume(throwing: error)
        case .streaming(let parts): parts.finish(throwing: error)
        case .new, .over: break
        }
    }

    private func replaceState(with new: State) -> State {
        state.withLock { state in
            defer { state = new }
            return state
        }
    }
}
