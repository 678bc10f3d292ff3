import HTTPTypes
import Hummingbird
import MCP
import NIOCore

/// Answers the messages that clients post: with JSON where the answer is all there is, with a stream of events where
/// the handler has something to say before, or works for a while.
struct MessageExchange: Sendable {
    let server: MCPServer
    let observers: Observers
    let sessions: HTTPSessions
    let clock: StreamClock
    /// How long a handler works before its client gets a stream, which shows that the server lives.
    let patience: TimeAmount

    func respond(
        to inbound: Inbound,
        of request: Request,
        in context: MCPRequestContext
    ) async throws -> Response {
        switch inbound {
        case .rejected(let answer), .faultyNotification(let answer):
            context.notes.note(failure: answer.failure)
            return Response(answer)
        case .message(let incoming):
            context.notes.note(incoming.message)
            switch incoming.era {
            case .modern: return await respondModern(to: incoming, of: request, in: context)
            case .legacy: return try await respondLegacy(to: incoming, of: request, in: context)
            }
        case .batch(let batch): return try await respond(to: batch, of: request, in: context)
        }
    }

    // MARK: - Since 2026-07-28

    private func respondModern(
        to incoming: Incoming,
        of request: Request,
        in context: MCPRequestContext
    ) async -> Response {
        guard incoming.mayTakeLong else {
            let caller = Caller(principal: context.principal, logger: context.logger)
            return note(await server.answer(incoming, from: caller), to: incoming, in: context)
        }
        let stream = ResponseStream()
        let caller = Caller(principal: context.principal, session: nil, outlet: stream, logger: context.logger)
        guard !incoming.isSubscription else {
            return subscribe(stream, with: incoming, from: caller, to: request, in: context)
        }
        let handler = HandlerTask(answering: stream, outlivesResponse: false) { [server, observers] in
            let answer = await server.answer(incoming, from: caller)
            observers.publish(answer, to: incoming, from: caller.principal)
            return answer
        }
        return await respond(with: handler, becomesStream: true, to: request, in: context)
    }

    private func subscribe(
        _ stream: ResponseStream,
        with incoming: Incoming,
        from caller: Caller,
        to request: Request,
        in context: MCPRequestContext
    ) -> Response {
        let result = server.subscribe(incoming, from: caller) { message in
            stream.appendUnlessUnread(message)
        } onEnd: { answer in
            stream.finish(answer)
        }
        switch result {
        case .failure(let rejection): return note(rejection.answer, to: incoming, in: context)
        case .success(let subscription):
            return response(
                streaming: SubscriptionOwner(subscription, of: stream),
                until: context.credentialExpiry,
                to: request,
                in: context
            ) { [server] in
                server.endSubscriptions()
            }
        }
    }

    // MARK: - Responses

    /// Waits until it is known how the answer begins, and answers accordingly.
    ///
    /// - Parameter becomesStream: Whether an answer that takes its time becomes a stream; not for clients without a
    ///   session, many of which read no stream whatever they say.
    func respond(
        with handler: HandlerTask,
        of session: HTTPSession? = nil,
        becomesStream: Bool,
        to request: Request,
        in context: MCPRequestContext
    ) async -> Response {
        let stream = handler.stream
        let timer =
            becomesStream
            ? context.channel.eventLoop.scheduleTask(in: patience) { stream.runOutOfPatience() } : nil
        defer { timer?.cancel() }
        let opening = await withTaskCancellationHandler {
            await stream.opening()
        } onCancel: {
            handler.leave()
        }
        switch opening {
        case .answer(let answer):
            context.notes.note(failure: answer.failure)
            return Response(answer)
        case .stream:
            session?.keep(stream)
            return response(streaming: handler, of: session, to: request, in: context) {}
        }
    }

    /// An answer that comes message by message.
    private func response(
        streaming owner: any StreamOwner,
        of session: HTTPSession? = nil,
        until expiry: ContinuousClock.Instant? = nil,
        to request: Request,
        in context: MCPRequestContext,
        onShutdown: @escaping @Sendable () -> Void
    ) -> Response {
        let plan = StreamPump.Plan(
            owner: owner,
            reading: StreamReading(owner.stream),
            namesEvents: session != nil,
            primes: session?.primesStreams ?? false,
            expiry: expiry,
            clock: clock,
            onShutdown: onShutdown
        )
        return Response(plan, to: request, in: context)
    }

    func note(_ answer: Answer, to incoming: Incoming, in context: MCPRequestContext) -> Response {
        context.notes.note(failure: answer.failure)
        observers.publish(answer, to: incoming, from: context.principal)
        return Response(answer)
    }
}
