import JSONCore
package import Logging
import Synchronization

/// One client that keeps a connection open: what is known of it, and what it waits for.
///
/// Its requests run side by side, up to a limit, and a number of further ones waits; what tells the connection
/// something, such as that a request is withdrawn, never does. An answer is on its way when ``Send`` has returned.
package final class PeerConnection: Sendable {
    /// Takes one message to the client; returns when the connection is ready for the next.
    package typealias Send = @Sendable ([UInt8]) async throws -> Void

    /// How much a client may ask for at once.
    package struct Limit: Hashable, Sendable {
        /// How many requests may run.
        package var running: Int
        /// How many may wait for others to end; further ones are refused.
        package var waiting: Int
        /// How many subscriptions may be open.
        package var subscriptions: Int

        package init(running: Int = 64, waiting: Int = 256, subscriptions: Int = 32) {
            self.running = running
            self.waiting = waiting
            self.subscriptions = subscriptions
        }
    }

    private struct State {
        /// How the client's first request spoke.
        var era: Era?
        /// Whether the answer to the client's `initialize` is on its way.
        var isInitialized = false
        /// What became another before it was.
        var missed: ContentChange?
        var running = RunningRequests()
        var subscriptions = RunningRequests()
    }

    private struct Outlet: MessageOutlet {
        let sending: Send

        func send(_ message: [UInt8]) async throws { try await sending(message) }
    }

    private let server: MCPServer
    private let principal: Principal
    private let logger: Logger
    private let send: Send
    private let limit: Limit
    private let places: PlaceLimit
    private let changes: AsyncStream<ContentChange>
    private let session = ClientSession()
    private let state = Mutex(State())

    /// Creates the server's end of a connection.
    package init(
        server: MCPServer,
        principal: Principal = .local,
        logger: Logger,
        limit: Limit = Limit(),
        send: @escaping Send
    ) {
        self.server = server
        self.principal = principal
        self.logger = logger
        self.send = send
        self.limit = limit
        places = PlaceLimit(limit.running)
        changes = server.changes()
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
        case .faultyNotification: break
        case .batch(let batch): try await receive(batch, in: &group)
        case .message(let incoming):
            let incoming = settled(incoming)
            guard case .request(let request) = incoming.message else { return await note(incoming) }
            switch start(incoming, id: request.id) {
            case .refused(let answer): try await deliver(answer)
            case .running(let running):
                group.addTask { [self] in
                    defer { running.place.giveBack() }
                    guard let answer = await answer(of: running) else { return }
                    try await deliver(answer)
                    try await noteInitialization(by: running, answer)
                }
            }
        }
    }

    /// Whether the client has begun with `initialize`, and so wants to be told of changes unasked.
    package var isInitialized: Bool { state.withLock { $0.isInitialized } }

    /// Whether a further request would be refused.
    package var isFull: Bool { state.withLock { $0.running.count >= limit.running + limit.waiting } }

    /// Tells the client of every list that becomes another, until the task is cancelled or sending fails.
    package func announceChanges() async throws {
        for await change in changes {
            let isDue = state.withLock { state in
                if !state.isInitialized, state.era != .modern {
                    var missed = state.missed?.joined(with: change) ?? change
                    // Only modern clients hear of tasks.
                    missed.tasks = []
                    state.missed = missed
                }
                return state.isInitialized
            }
            if isDue { try await announce(change) }
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

    /// Takes note that the client sends nothing more: its requests still get their answers, but it is asked nothing, and
    /// its subscriptions end.
    package func endInput() {
        session.end()
        state.withLock { $0.subscriptions.cancelAll() }
    }

    // MARK: - Requests

    private enum Start {
        case running(Running)
        case refused(Answer)
    }

    private struct Running {
        let incoming: Incoming
        let id: RequestID
        let task: Task<Answer, Never>
        let place: Place
    }

    /// A client that has begun in the modern era goes on in it, also where a request does not say so.
    private func settled(_ incoming: Incoming) -> Incoming {
        guard case .request = incoming.message else { return incoming }
        return state.withLock { state in
            var incoming = incoming
            if incoming.negotiatedRevision != nil {
                state.era = .legacy
            } else if state.era == .modern {
                incoming.era = .modern
            } else if state.era == nil {
                state.era = incoming.era
            }
            return incoming
        }
    }

    /// Takes up what wants no answer.
    private func note(_ incoming: Incoming) async {
        if case .notification(let method, let params) = incoming.message, method == "notifications/cancelled" {
            guard let id = params?["requestId"].flatMap(RequestID.init) else { return }
            state.withLock { state in
                state.running.cancel(id)
                state.subscriptions.cancel(id)
            }
        } else {
            _ = await server.answer(incoming, from: caller)
        }
    }

    /// Starts a request, unless one of the same id is running or there are too many.
    private func start(_ incoming: Incoming, id: RequestID) -> Start {
        state.withLock { state in
            guard !state.running.contains(id), !state.subscriptions.contains(id) else {
                return refused("A request with the id \(id.description.excerpt) is still running.", id, incoming.era)
            }
            if incoming.isSubscription {
                guard state.subscriptions.count < limit.subscriptions else {
                    return refused("\(limit.subscriptions) subscriptions are open; end one first.", id, incoming.era)
                }
            } else {
                guard state.running.count < limit.running + limit.waiting else {
                    return refused("Too many requests are waiting; read answers first.", id, incoming.era)
                }
            }
            session.begin(with: incoming)
            if incoming.negotiatedRevision != nil { state.missed = nil }
            let caller = caller
            let place = Place(in: places)
            // A task of its own, because a task group cannot cancel one of its children and a client can.
            let task = Task { [server] in
                if !incoming.isSubscription {
                    guard await place.take() else { return Answer.none(incoming.era) }
                }
                return await server.answer(incoming, from: caller)
            }
            if incoming.isSubscription {
                state.subscriptions.insert(task, for: id)
            } else {
                // The specification forbids to withdraw an initialize.
                state.running.insert(task, for: id, isWithdrawable: incoming.negotiatedRevision == nil)
            }
            return .running(Running(incoming: incoming, id: id, task: task, place: place))
        }
    }

    /// The answer of a running request; `nil` where it has no right to one any more.
    private func answer(of running: Running) async -> Answer? {
        let task = running.task
        let answer = await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
        let isWanted = state.withLock { state in
            state.running.remove(task, for: running.id) || state.subscriptions.remove(task, for: running.id)
        }
        return isWanted ? answer : nil
    }

    /// Tells the client from now on of what becomes another, also of what did while it was given the answer.
    private func noteInitialization(by running: Running, _ answer: Answer) async throws {
        guard running.incoming.negotiatedRevision != nil, answer.result != nil else { return }
        let missed = state.withLock { state in
            state.isInitialized = true
            defer { state.missed = nil }
            return state.missed
        }
        if let missed { try await announce(missed) }
    }

    private func announce(_ change: ContentChange) async throws {
        for notification in change.notifications(watching: session.resources) { try await send(notification) }
    }

    /// Answers several messages at once, when the last of their answers is there.
    private func receive(
        _ batch: Batch,
        in group: inout ThrowingDiscardingTaskGroup<any Error>
    ) async throws {
        guard session.revision == .v20250326 else { return try await deliver(Batch.refusal) }
        var refusals: [Answer] = []
        var running: [Running] = []
        for member in batch.members {
            switch member {
            case .failure(let rejection): refusals.append(rejection.answer)
            case .success(let incoming):
                guard case .request(let request) = incoming.message else {
                    await note(incoming)
                    continue
                }
                switch start(incoming, id: request.id) {
                case .refused(let answer): refusals.append(answer)
                case .running(let request): running.append(request)
                }
            }
        }
        group.addTask { [self, refusals, running] in
            defer { for request in running { request.place.giveBack() } }
            var answers = refusals
            for request in running {
                if let answer = await answer(of: request) { answers.append(answer) }
            }
            try await deliver(.batch(answers))
        }
    }

    private func refused(_ message: String, _ id: RequestID, _ era: Era) -> Start {
        .refused(.refusal(Refusal(.invalidRequest, message, id: id), era))
    }

    private var caller: Caller {
        Caller(principal: principal, session: session, outlet: Outlet(sending: send), logger: logger)
    }

    private func deliver(_ answer: Answer) async throws {
        if let bytes = answer.bytes { try await send(bytes) }
    }
}
