import JSONCore
package import Logging
import Synchronization

/// One client that keeps a connection open: what is known of it, and what it waits for.
///
/// Its requests run side by side, up to a limit; while so many have no answer on its way, nothing more is taken from
/// the client. An answer is on its way when ``Send`` has returned.
package final class PeerConnection: Sendable {
    /// Takes one message to the client; returns when the connection is ready for the next.
    package typealias Send = @Sendable ([UInt8]) async throws -> Void

    /// What came from the client.
    package enum Inbound: Sendable {
        /// A message.
        case message(Incoming)
        /// Something that is no message, and what to answer.
        case rejected(Answer)

        /// Reads the bytes of one message.
        package init(parsing bytes: [UInt8]) {
            do throws(Incoming.Rejection) {
                self = .message(try Incoming(parsing: bytes))
            } catch {
                self = .rejected(error.answer)
            }
        }
    }

    private struct State {
        var revision: Revision?
        /// Whether the answer to the client's `initialize` is on its way.
        var isInitialized = false
        var running = RunningRequests()
    }

    private let server: MCPServer
    private let principal: Principal
    private let logger: Logger
    private let send: Send
    private let places: PlaceLimit
    private let state = Mutex(State())

    /// Creates the server's end of a connection.
    ///
    /// - Parameter limit: How many requests may run at once.
    package init(
        server: MCPServer,
        principal: Principal = .local,
        logger: Logger,
        limit: Int = 64,
        send: @escaping Send
    ) {
        self.server = server
        self.principal = principal
        self.logger = logger
        self.send = send
        places = PlaceLimit(limit)
    }

    /// Takes up what came: at once what concerns the connection, in a task of the group what needs an answer.
    ///
    /// - Throws: What sending threw; the connection is of no use then.
    package func receive(
        _ inbound: Inbound,
        in group: inout ThrowingDiscardingTaskGroup<any Error>
    ) async throws {
        switch inbound {
        case .rejected(let answer): try await deliver(answer)
        case .message(let incoming):
            switch incoming.message {
            case .notification(let method, let params):
                if method == "notifications/cancelled" { cancel(params?["requestId"]) }
            case .response: break
            case .request(let request): try await start(incoming, id: request.id, in: &group)
            }
        }
    }

    /// Whether the client has begun with `initialize`, and so wants to be told of changes unasked.
    package var isInitialized: Bool { state.withLock { $0.isInitialized } }

    /// Tells the client of every list that becomes another, until the task is cancelled or sending fails.
    package func announceChanges() async throws {
        for await change in server.changes() where isInitialized {
            for notification in change.notifications { try await send(notification) }
        }
    }

    /// Waits until no request runs, at most for a while; to be called when nothing more is received.
    package func waitUntilIdle(for limit: Duration) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [places] in await places.takeAll() }
            group.addTask { try? await Task.sleep(for: limit) }
            await group.next()
            group.cancelAll()
        }
    }

    private func start(
        _ incoming: Incoming,
        id: RequestID,
        in group: inout ThrowingDiscardingTaskGroup<any Error>
    ) async throws {
        guard await places.take() else { return }
        guard let task = task(for: incoming, id: id) else {
            places.free()
            let refusal = Refusal(
                .invalidRequest,
                "A request with the id \(id.description.excerpt) is still running.",
                id: id
            )
            return try await deliver(.refusal(refusal, incoming.era))
        }
        group.addTask { [self] in
            defer { places.free() }
            let answer = await withTaskCancellationHandler {
                await task.value
            } onCancel: {
                task.cancel()
            }
            if finish(task, incoming, id: id) { try await deliver(answer) }
        }
    }

    /// Ends a request; `false` where it has no right to an answer any more.
    private func finish(_ task: Task<Answer, Never>, _ incoming: Incoming, id: RequestID) -> Bool {
        state.withLock { state in
            guard state.running.remove(task, for: id) else { return false }
            if incoming.negotiatedRevision != nil { state.isInitialized = true }
            return true
        }
    }

    /// Starts a request; `nil` where one of the same id is running.
    private func task(for incoming: Incoming, id: RequestID) -> Task<Answer, Never>? {
        state.withLock { state in
            guard !state.running.contains(id) else { return nil }
            if let revision = incoming.negotiatedRevision { state.revision = revision }
            let caller = Caller(principal: principal, revision: state.revision, logger: logger)
            // A task of its own, because a task group cannot cancel one of its children and a client can.
            let task = Task { [server] in await server.answer(incoming, from: caller) }
            state.running.insert(task, for: id)
            return task
        }
    }

    private func cancel(_ id: JSONNode?) {
        guard let id = id.flatMap(RequestID.init) else { return }
        state.withLock { $0.running.cancel(id) }
    }

    private func deliver(_ answer: Answer) async throws {
        if let bytes = answer.bytes { try await send(bytes) }
    }
}
