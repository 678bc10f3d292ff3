import HTTPTypes
import Hummingbird
import Logging
import MCP
import NIOCore

/// Clients of revisions before 2026-07-28, with a session or without.
extension MessageExchange {
    func respondLegacy(
        to incoming: Incoming,
        of request: Request,
        in context: MCPRequestContext
    ) async throws -> Response {
        if incoming.negotiatedRevision != nil { return try await begin(with: incoming, in: context) }
        let session = try sessions.session(of: request, in: context)
        let caller = Caller(
            principal: context.principal,
            session: session?.client,
            outlet: nil,
            logger: context.logger
        )
        guard case .request(let message) = incoming.message, incoming.mayTakeLong else {
            if let id = incoming.withdrawnRequest {
                session?.cancel(id)
                return Response(.none(.legacy))
            }
            return note(await server.answer(incoming, from: caller), to: incoming, in: context)
        }
        let canStream = request.readsEventStreams
        let handler = legacyHandler(of: session, caller, canStream: canStream) { caller in
            await answer(incoming, message.id, in: session, from: caller)
        }
        return await respond(
            with: handler,
            of: session,
            becomesStream: canStream && session != nil,
            to: request,
            in: context
        )
    }

    /// Begins a session; a client that does not use it is answered all the same.
    private func begin(with incoming: Incoming, in context: MCPRequestContext) async throws -> Response {
        let (session, caller) = newSession(with: incoming, of: context.principal, logger: context.logger)
        let answer = await server.answer(incoming, from: caller)
        var response = note(answer, to: incoming, in: context)
        guard answer.result != nil else { return response }
        try sessions.add(session)
        response.headers[.sessionID] = session.id
        return response
    }

    private func newSession(
        with incoming: Incoming,
        of principal: Principal,
        logger: Logger
    ) -> (HTTPSession, Caller) {
        let session = sessions.make(for: principal)
        session.client.begin(with: incoming)
        return (session, Caller(principal: principal, session: session.client, outlet: nil, logger: logger))
    }

    /// The result of a message without a session, and the name of the session that it begins, where nobody has to work
    /// for it; `nil` for everything else.
    func immediateAnswer(
        to incoming: Incoming,
        from principal: Principal,
        logger: Logger
    ) -> (answer: Answer, session: String?)? {
        guard incoming.negotiatedRevision != nil else {
            let caller = Caller(principal: principal, session: nil, outlet: nil, logger: logger)
            guard let answer = server.immediateResult(incoming, from: caller) else { return nil }
            observers.publish(answer, to: incoming, from: principal)
            return (answer, nil)
        }
        let (session, caller) = newSession(with: incoming, of: principal, logger: logger)
        guard let answer = server.immediateResult(incoming, from: caller), (try? sessions.add(session)) != nil else {
            return nil
        }
        observers.publish(answer, to: incoming, from: principal)
        return (answer, session.id)
    }

    func respond(
        to batch: Batch,
        of request: Request,
        in context: MCPRequestContext
    ) async throws -> Response {
        let session = try sessions.session(of: request, in: context)
        // A client that says nothing speaks the revision before the header was there.
        let claimed = RoutingHeaders(request).protocolVersion.flatMap(Revision.init(rawValue:))
        guard session?.client.revision ?? claimed ?? .v20250326 == .v20250326 else { return Response(Batch.refusal) }
        context.notes.note(method: "batch")
        let caller = Caller(
            principal: context.principal,
            revision: .v20250326,
            logger: context.logger
        )
        .joining(session?.client)
        let canStream = request.readsEventStreams
        let handler = legacyHandler(of: session, caller, canStream: canStream) { caller in
            await answer(batch, in: session, from: caller)
        }
        return await respond(
            with: handler,
            of: session,
            becomesStream: canStream && session != nil,
            to: request,
            in: context
        )
    }

    private func legacyHandler(
        of session: HTTPSession?,
        _ caller: Caller,
        canStream: Bool,
        answer: @escaping @Sendable (Caller) async -> Answer
    ) -> HandlerTask {
        let stream = session?.makeStream() ?? ResponseStream()
        var caller = caller
        if canStream { caller.outlet = stream }
        return HandlerTask(answering: stream, outlivesResponse: true) { [caller] in await answer(caller) }
    }

    /// Answers the requests of a batch side by side.
    private func answer(_ batch: Batch, in session: HTTPSession?, from caller: Caller) async -> Answer {
        await withTaskGroup(of: (Int, Answer).self) { group in
            for (position, member) in batch.members.enumerated() {
                group.addTask { (position, await answer(member, in: session, from: caller)) }
            }
            var answers: [(Int, Answer)] = []
            for await answer in group { answers.append(answer) }
            return .batch(answers.sorted { $0.0 < $1.0 }.map(\.1))
        }
    }

    private func answer(
        _ member: Result<Incoming, Incoming.Rejection>,
        in session: HTTPSession?,
        from caller: Caller
    ) async -> Answer {
        switch member {
        case .failure(let rejection): return rejection.answer
        case .success(let incoming):
            if let id = incoming.withdrawnRequest { session?.cancel(id) }
            guard case .request(let message) = incoming.message else {
                return await server.answer(incoming, from: caller)
            }
            return await answer(incoming, message.id, in: session, from: caller)
        }
    }

    /// Answers one request, which the client may withdraw by another message of its session.
    private func answer(
        _ incoming: Incoming,
        _ id: MCP.RequestID,
        in session: HTTPSession?,
        from caller: Caller
    ) async -> Answer {
        let answer: Answer
        if let session {
            let task = session.insert(id) { Task { await server.answer(incoming, from: caller) } }
            guard let task else { return .refusal(session.isFull ? .tooMany(id) : .inUse(id), .legacy) }
            let given = await task.value
            answer = session.remove(id, task) ? given : .none(.legacy)
        } else {
            answer = await server.answer(incoming, from: caller)
        }
        observers.publish(answer, to: incoming, from: caller.principal)
        return answer
    }
}

extension Caller {
    /// The same caller as the client of a session.
    fileprivate func joining(_ session: ClientSession?) -> Caller {
        var caller = self
        caller.session = session
        return caller
    }
}

extension Refusal {
    /// A request of the same id has no answer yet.
    fileprivate static func inUse(_ id: MCP.RequestID) -> Refusal {
        Refusal(
            RPCError(.invalidRequest, "A request with the id \(id.description.prefix(60)) is still running."),
            id: id
        )
    }

    /// As many requests run as may.
    fileprivate static func tooMany(_ id: MCP.RequestID) -> Refusal {
        let limit = HTTPSession.runningLimit
        return Refusal(RPCError(.invalidRequest, "\(limit) requests of the session run; read answers first."), id: id)
    }
}
