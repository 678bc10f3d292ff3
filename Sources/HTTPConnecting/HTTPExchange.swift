package import NIOCore
package import NIOHTTP1
import Synchronization

/// A request, and who waits for its answer.
package final class HTTPExchange: Sendable {
    package typealias Parts = AsyncThrowingStream<ByteBuffer, any Error>

    fileprivate enum Reader {
        /// Somebody waits for the answer, or for its beginning.
        case waiting(CheckedContinuation<HTTPAnswer, any Error>)
        /// The answer began and comes event by event.
        case streaming(Parts.Continuation)
    }

    private struct State {
        /// `nil` before somebody waits, and when everything has been said.
        var reader: Reader?
        var isOver = false
        /// Ends the connection that carries the exchange.
        var leave: (@Sendable () -> Void)?

        /// Ends the exchange.
        mutating func end() -> State {
            defer { self = State(isOver: true) }
            return self
        }
    }

    let head: HTTPRequestHead
    let body: ByteBuffer?
    /// When the whole answer has to be there; `nil` where it may take its time.
    let deadline: NIODeadline?
    /// Whether an answer that comes event by event is handed over that way.
    let takesEvents: Bool

    private let state = Mutex(State())

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

    /// Whether everything has been said, or nobody waits any more.
    var isOver: Bool { state.withLock { $0.isOver } }

    /// Waits for the answer, unless the exchange has ended before.
    func wait(_ continuation: CheckedContinuation<HTTPAnswer, any Error>) {
        let isOver = state.withLock { state in
            if !state.isOver { state.reader = .waiting(continuation) }
            return state.isOver
        }
        if isOver { continuation.resume(throwing: CancellationError()) }
    }

    /// Begins on a connection; `false` where nobody waits any more.
    ///
    /// - Parameter leave: Ends the connection, where the exchange is cancelled.
    func begin(leave: @escaping @Sendable () -> Void) -> Bool {
        state.withLock { state in
            if !state.isOver { state.leave = leave }
            return !state.isOver
        }
    }

    /// Ends the exchange, and the connection that carries it.
    func cancel() {
        let before = state.withLock { $0.end() }
        before.reader?.fail(CancellationError())
        before.leave?()
    }
}

// MARK: - Answers

extension HTTPExchange {
    /// Hands the whole answer over.
    func answer(_ answer: HTTPAnswer) {
        if case .waiting(let continuation) = state.withLock({ $0.end() }).reader {
            continuation.resume(returning: answer)
        }
    }

    /// Hands the beginning of an answer over whose parts follow; a reader that lets go of them cancels the exchange.
    func answer(_ head: HTTPResponseHead) {
        let (parts, continuation) = Parts.makeStream()
        let waiting: CheckedContinuation<HTTPAnswer, any Error>? = state.withLock { state in
            guard case .waiting(let waiting) = state.reader else { return nil }
            state.reader = .streaming(continuation)
            return waiting
        }
        continuation.onTermination = { [weak self] in if case .cancelled = $0 { self?.cancel() } }
        waiting?.resume(returning: HTTPAnswer(head, .events(parts)))
    }

    /// Hands a part over.
    func add(_ part: ByteBuffer) {
        if case .streaming(let parts) = state.withLock({ $0.reader }) { parts.yield(part) }
    }

    /// Says that no more parts follow.
    func finish() {
        if case .streaming(let parts) = state.withLock({ $0.end() }).reader { parts.finish() }
    }

    /// Ends the exchange with an error, unless it is over.
    func fail(_ error: any Error) {
        state.withLock { $0.end() }.reader?.fail(error)
    }
}

extension HTTPExchange.Reader {
    fileprivate func fail(_ error: any Error) {
        switch self {
        case .waiting(let continuation): continuation.resume(throwing: error)
        case .streaming(let parts): parts.finish(throwing: error)
        }
    }
}
