import JSONCore
import Logging
import MCP
import ProcessTuning
import Synchronization

/// What the client at the other end of the pipes waits for.
final class ProxyConnection: Sendable {
    private struct Running {
        var serial: Int
        var era: Era
        var isSubscription: Bool
        /// A client may not withdraw it.
        var opensSession: Bool
        var task: Task<Void, Never>
    }

    private struct State {
        var serial = 0
        var running: [RequestID: Running] = [:]
        /// The message that has to be through before others of the legacy era are sent.
        var opening: Task<Void, Never>?
    }

    private let delivery: Delivery
    private let logger: Logger
    private let send: @Sendable ([UInt8]) -> Void
    private let state = Mutex(State())

    init(delivery: Delivery, logger: Logger, send: @escaping @Sendable ([UInt8]) -> Void) {
        self.delivery = delivery
        self.logger = logger
        self.send = send
    }

    /// Takes up a line: forwards it in a task of the group, or answers at once where it is no JSON.
    func receive(_ line: LineSplitter.Line, in group: inout ThrowingDiscardingTaskGroup<any Error>) {
        guard case .complete(let bytes) = line else {
            return refuse(.invalidRequest, "The message is too long; a line may have 4 MiB.")
        }
        do {
            let message = try ForwardedMessage(parsing: bytes)
            if let id = message.withdrawn, withdraw(id) { return }
            start(message, in: &group)
        } catch {
            refuse(.parseError, "The message is not valid JSON: \(error).")
        }
    }

    /// Hands on what the server says unasked.
    func pass(_ line: [UInt8]) { send(line) }

    /// Ends what would never end by itself, after the last line.
    func inputEnded() {
        let subscriptions = state.withLock { $0.running.values.filter(\.isSubscription).map(\.task) }
        for task in subscriptions { task.cancel() }
    }

    private func start(_ message: ForwardedMessage, in group: inout ThrowingDiscardingTaskGroup<any Error>) {
        let id = message.requests.count == 1 ? message.requests.first : nil
        // A task of its own, because a task group cannot cancel one of its children and a client can.
        let task: Task<Void, Never>? = state.withLock { state in
            if let id, state.running[id] != nil { return nil }
            state.serial += 1
            let serial = state.serial
            let opening = message.era == .legacy ? state.opening : nil
            let task = Task(executorPreference: LoopExecutor.shared) {
                await opening?.value
                await self.delivery.deliver(message) { line, answered in
                    self.hand(line, to: answered, serial: serial)
                }
                if let id { _ = self.finish(id, serial: serial) }
            }
            if message.opensSession { state.opening = task }
            if let id {
                state.running[id] = Running(
                    serial: serial,
                    era: message.era,
                    isSubscription: message.isSubscription,
                    opensSession: message.opensSession,
                    task: task
                )
            }
            return task
        }
        guard let task else {
            return refuse(.invalidRequest, "A request with the id \(id?.description ?? "") is still running.", id: id)
        }
        group.addTask {
            await withTaskCancellationHandler {
                await task.value
            } onCancel: {
                task.cancel()
            }
        }
    }

    /// Writes a line, unless it answers a request that has been withdrawn.
    private func hand(_ line: [UInt8], to answered: RequestID?, serial: Int) {
        guard !Task.isCancelled else { return }
        if let answered { _ = finish(answered, serial: serial) }
        send(line)
    }

    private func finish(_ id: RequestID, serial: Int) -> Bool {
        state.withLock { state in
            guard state.running[id]?.serial == serial else { return false }
            state.running[id] = nil
            return true
        }
    }

    /// Ends the exchange of a request, and its tries; `false` where the server has to be told in words: only a modern
    /// one learns of it from the end of the exchange.
    private func withdraw(_ id: RequestID) -> Bool {
        let running: Running? = state.withLock { state in
            guard let running = state.running[id], !running.opensSession else { return nil }
            state.running[id] = nil
            return running
        }
        running?.task.cancel()
        return running?.era == .modern
    }

    private func refuse(_ code: RPCError.Code, _ message: String, id: RequestID? = nil) {
        send(Answer.refusal(Refusal(RPCError(code, message), id: id), .legacy).bytes ?? [])
    }
}
