import JSONCore
import Logging
import Synchronization

/// What is known of the client at the other end of the pipes, and what it waits for.
final class StdioConnection: Sendable {
    private struct State {
        var revision: Revision?
        var running = RunningRequests()
    }

    private let server: MCPServer
    private let logger: Logger
    private let send: @Sendable ([UInt8]) -> Void
    private let state = Mutex(State())

    init(server: MCPServer, logger: Logger, send: @escaping @Sendable ([UInt8]) -> Void) {
        self.server = server
        self.logger = logger
        self.send = send
    }

    /// Takes up a line: at once what concerns the connection, in a task of the group what needs an answer.
    func receive(_ line: LineSplitter.Line, in group: inout ThrowingDiscardingTaskGroup<any Error>) {
        guard case .complete(let bytes) = line else {
            let refusal = Refusal(.invalidRequest, "The message is too long; a line may have 4 MiB.")
            return deliver(.refusal(refusal, .legacy))
        }
        let incoming: Incoming
        do {
            incoming = try Incoming(parsing: bytes)
        } catch {
            return deliver(error.answer)
        }
        switch incoming.message {
        case .notification(let method, let params):
            if method == "notifications/cancelled" { cancel(params?["requestId"]) }
        case .response: break
        case .request(let request): start(incoming, id: request.id, in: &group)
        }
    }

    private func start(
        _ incoming: Incoming,
        id: RequestID,
        in group: inout ThrowingDiscardingTaskGroup<any Error>
    ) {
        // A task of its own, because a task group cannot cancel one of its children and a client can.
        let task: Task<Answer, Never>? = state.withLock { state in
            guard !state.running.contains(id) else { return nil }
            if let revision = incoming.negotiatedRevision { state.revision = revision }
            let caller = Caller(revision: state.revision, logger: logger)
            let task = Task { [server] in await server.answer(incoming, from: caller) }
            state.running.insert(task, for: id)
            return task
        }
        guard let task else {
            let refusal = Refusal(
                .invalidRequest,
                "A request with the id \(id.description.excerpt) is still running.",
                id: id
            )
            return deliver(.refusal(refusal, incoming.era))
        }
        group.addTask {
            let answer = await withTaskCancellationHandler {
                await task.value
            } onCancel: {
                task.cancel()
            }
            if self.state.withLock({ $0.running.remove(id) }) { self.deliver(answer) }
        }
    }

    private func cancel(_ id: JSONNode?) {
        guard let id = id.flatMap(RequestID.init) else { return }
        state.withLock { $0.running.cancel(id) }
    }

    private func deliver(_ answer: Answer) {
        if let bytes = answer.bytes { send(bytes) }
    }
}
