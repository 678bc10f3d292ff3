import JSONCore
import Synchronization

/// A task with the work behind it.
final class RunningTask: Sendable {
    private struct Waiting {
        var answers: [String: JSONValue] = [:]
        let keys: [String]
        let continuation: AsyncStream<[String: JSONValue]>.Continuation
    }

    private struct State {
        var record: TaskRecord
        var waiting: [Waiting] = []
        var cancelWork: (@Sendable () -> Void)?
    }

    let id: String
    let principal: Principal
    private let now: @Sendable () -> Int64
    private let onChange: @Sendable (String) -> Void
    private let state: Mutex<State>

    /// - Parameters:
    ///   - now: The time in milliseconds since 1970.
    ///   - onChange: Called with the task's name when its status has become another.
    init(
        id: String,
        principal: Principal,
        now: @escaping @Sendable () -> Int64,
        onChange: @escaping @Sendable (String) -> Void
    ) {
        self.id = id
        self.principal = principal
        self.now = now
        self.onChange = onChange
        state = Mutex(State(record: TaskRecord(id: id, now: now())))
    }

    /// What is known of the task now.
    var record: TaskRecord { state.withLock { $0.record } }

    /// Says how the work can be stopped.
    func onCancel(_ cancel: @escaping @Sendable () -> Void) {
        let isCancelled = state.withLock { state in
            state.cancelWork = cancel
            return state.record.status == .cancelled
        }
        if isCancelled { cancel() }
    }

    /// Says what the work is at.
    func note(_ message: String) {
        state.withLock { $0.record.note(message, now: now()) }
    }

    /// Asks whoever follows the task, and waits for all answers.
    ///
    /// - Throws: A `CancellationError` where the task or the asking is cancelled first; then nothing is asked any more.
    func ask(_ requests: [(key: String, request: InputRequest)]) async throws -> [String: JSONValue] {
        let (answers, continuation) = AsyncStream<[String: JSONValue]>.makeStream()
        let keys = state.withLock { state -> [String]? in
            guard !state.record.status.isTerminal else { return nil }
            let keys = state.record.ask(requests, now: now())
            state.waiting.append(Waiting(keys: keys, continuation: continuation))
            return keys
        }
        guard let keys else { throw CancellationError() }
        onChange(id)
        for await given in answers {
            return Dictionary(zip(requests.map(\.key), keys).map { ($0, given[$1] ?? .null) }) { first, _ in first }
        }
        withdraw(keys)
        throw CancellationError()
    }

    /// Takes questions back that nobody waits for the answers to.
    private func withdraw(_ keys: [String]) {
        let isChanged = state.withLock { state in
            state.waiting.removeAll { $0.keys == keys }
            return state.record.withdraw(keys, now: now())
        }
        if isChanged { onChange(id) }
    }

    /// Takes answers of the client.
    func answer(_ responses: JSONObject) throws(RPCError) {
        let result: Result<(satisfied: [Waiting], isChanged: Bool), RPCError> = state.withLock { state in
            do throws(RPCError) {
                let answers = try state.record.answer(responses, now: now())
                for index in state.waiting.indices {
                    for key in state.waiting[index].keys {
                        if let answer = answers[key] { state.waiting[index].answers[key] = answer }
                    }
                }
                let satisfied = state.waiting.filter { $0.answers.count == $0.keys.count }
                state.waiting.removeAll { $0.answers.count == $0.keys.count }
                return .success((satisfied, !answers.isEmpty))
            } catch {
                return .failure(error)
            }
        }
        let (satisfied, isChanged) = try result.get()
        for waiting in satisfied { waiting.continuation.yield(waiting.answers) }
        if isChanged { onChange(id) }
    }

    /// Ends the task with what came of the work.
    func finish(_ result: Result<JSONFragment, RPCError>) {
        end { $0.finish(result, now: now()) }
    }

    /// Ends the task and stops the work.
    func cancel() {
        end { $0.cancel(now: now()) }
        state.withLock { $0.cancelWork }?()
    }

    private func end(_ event: (inout TaskRecord) -> Bool) {
        let waiting: [Waiting]? = state.withLock { state in
            guard event(&state.record) else { return nil }
            defer { state.waiting = [] }
            return state.waiting
        }
        guard let waiting else { return }
        for waiting in waiting { waiting.continuation.finish() }
        onChange(id)
    }
}
