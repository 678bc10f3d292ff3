import JSONCore
import Synchronization

/// Work that its client waits for, until it is done or goes on as a task.
final class Promotion: Sendable {
    /// How the waiting ends.
    enum Event: Sendable {
        case done(Result<JSONFragment, any Error>)
        case promoted(RunningTask)
    }

    private enum Phase {
        case waiting
        case promoted(RunningTask)
        case done
    }

    private struct State {
        var phase = Phase.waiting
        var cancelWork: (@Sendable () -> Void)?
    }

    private let makeTask: @Sendable () -> RunningTask?
    private let onPromotion: @Sendable (RunningTask) -> Void
    private let state = Mutex(State())
    private let outcome = AsyncStream<Event>.makeStream()

    /// - Parameters:
    ///   - makeTask: Makes a task; `nil` where there is no place for one.
    ///   - onPromotion: Called with the task before the client hears of it.
    init(
        makeTask: @escaping @Sendable () -> RunningTask?,
        onPromotion: @escaping @Sendable (RunningTask) -> Void
    ) {
        self.makeTask = makeTask
        self.onPromotion = onPromotion
    }

    /// Makes a task of the work, where nobody has and it is not done; returns `false` where there is no place for one.
    @discardableResult
    func promote() -> Bool {
        let task: RunningTask?? = state.withLock { state in
            guard case .waiting = state.phase else { return .some(nil) }
            guard let task = makeTask() else { return nil }
            if let cancelWork = state.cancelWork { task.onCancel(cancelWork) }
            onPromotion(task)
            state.phase = .promoted(task)
            return task
        }
        if case .some(let task?) = task { outcome.continuation.yield(.promoted(task)) }
        return task != nil
    }

    /// Says how the work can be stopped.
    func onCancel(_ cancel: @escaping @Sendable () -> Void) {
        state.withLock { state in
            state.cancelWork = cancel
            if case .promoted(let task) = state.phase { task.onCancel(cancel) }
        }
    }

    /// Takes what came of the work.
    func finish(_ result: Result<JSONFragment, any Error>) {
        let task: RunningTask? = state.withLock { state in
            if case .promoted(let task) = state.phase { return task }
            state.phase = .done
            return nil
        }
        guard let task else {
            outcome.continuation.yield(.done(result))
            return
        }
        task.finish(
            result.mapError { $0 as? RPCError ?? RPCError(.internalError, "The server failed to answer.") }
        )
    }

    /// Waits for whatever comes first.
    ///
    /// - Throws: A `CancellationError` where the waiting is cancelled.
    func wait() async throws -> Event {
        for await event in outcome.stream { return event }
        throw CancellationError()
    }

    /// Stops the work of a client that does not wait any more, and ends the task that it may have become: the client
    /// was not told of it.
    func abandon() {
        let stop: (@Sendable () -> Void)? = state.withLock { state in
            switch state.phase {
            case .waiting:
                state.phase = .done
                return state.cancelWork
            case .promoted(let task): return task.cancel
            case .done: return nil
            }
        }
        stop?()
    }
}
