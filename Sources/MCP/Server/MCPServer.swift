import FoundationEssentials
package import JSONCore
public import Logging
import Synchronization

/// Answers the messages of the Model Context Protocol, whatever carries them.
public final class MCPServer: Sendable {
    private let rendered: Mutex<RenderedContent>
    private let subscriptions = ContentSubscriptions()
    private let tasks: TaskStore
    private let logger: Logger
    /// Seals what clients carry between the rounds of a request.
    let seal: StateSeal

    /// Creates a server that offers the content.
    ///
    /// - Parameters:
    ///   - stateKey: What the key is derived from that seals the state of requests, the same for all replicas; `nil`
    ///     for one that lives as long as the server.
    ///   - clock: The time in milliseconds since 1970; `nil` for the system's.
    public init(
        content: ServerContent,
        logger: Logger,
        stateKey: [UInt8]? = nil,
        clock: (@Sendable () -> Int64)? = nil
    ) {
        let now = clock ?? { Int64(Date().timeIntervalSince1970 * 1000) }
        rendered = Mutex(RenderedContent(content))
        self.logger = logger
        seal = StateSeal(secret: stateKey) { now() / 1000 }
        tasks = TaskStore(now: now)
    }

    /// Offers something else from now on; running requests end with what they began with.
    ///
    /// Whoever reads ``changes()`` hears of it where a list has become another.
    public func replace(content: ServerContent) {
        let new = RenderedContent(content)
        let old = rendered.withLock { rendered in
            defer { rendered = new }
            return rendered
        }
        let change = ContentChange(from: old, to: new)
        if !change.isEmpty { subscriptions.publish(change) }
        logger.info("Server content was replaced")
    }

    /// What becomes another from now on; each call is a subscription of its own, which ends when it is dropped.
    public func changes() -> AsyncStream<ContentChange> { subscriptions.stream() }

    /// Tells whoever watches a resource that it holds something else now.
    public func announceUpdate(of uri: String) {
        var change = ContentChange()
        change.updatedResources = [uri]
        subscriptions.publish(change)
    }

    /// Ends everybody's ``changes()``, and with them the requests that tell clients of them; for the end of the server.
    package func endSubscriptions() { subscriptions.end() }

    /// Makes a task for somebody; `nil` where there are too many.
    func makeTask(for principal: Principal) -> RunningTask? {
        tasks.make(for: principal) { [subscriptions] id in
            var change = ContentChange()
            change.tasks = [id]
            subscriptions.publish(change)
        }
    }

    /// Forgets the tasks that are too old, and stops those that still run.
    ///
    /// Tells subscribers of it, so it must not be called while they are told of something.
    func endOldTasks() { tasks.sweep() }

    /// A task of somebody's; `nil` where there is none of this name.
    func task(_ id: String, of principal: Principal) -> RunningTask? { tasks.task(id, of: principal) }

    /// What the server offers now.
    public var content: ServerContent { current.content }

    /// What the server offers now in short, for programs that speak no MCP: `resources` and `tools`.
    package var index: JSONFragment { current.index }

    /// What the server says of itself to a client of a revision before 2026-07-28.
    package func handshake(for revision: Revision = .assumed) -> JSONFragment? { current.handshake(for: revision) }

    /// The handshake together with the ``index``, as the message that opens a conversation.
    package var greeting: [UInt8] { current.greeting }

    /// Answers one message.
    ///
    /// The handler runs in the calling task: whoever cancels that cancels the request, and gets ``Answer/none(_:)``.
    public func answer(_ incoming: Incoming, from caller: Caller) async -> Answer {
        switch incoming.message {
        case .notification: return .none(incoming.era)
        case .response(let response):
            guard incoming.era == .modern else {
                caller.session?.take(response)
                return .none(.legacy)
            }
            return .refusal(Refusal(.invalidRequest, "A client sends requests and notifications only."), .modern)
        case .request(let request): return await answer(request, in: incoming, from: caller)
        }
    }

    private func answer(_ request: Message.Request, in incoming: Incoming, from caller: Caller) async -> Answer {
        do {
            let result = try await result(of: request, in: incoming, from: caller)
            return .result(result, to: request.id, incoming.era)
        } catch let error as RPCError {
            return .refusal(Refusal(error, id: request.id), incoming.era)
        } catch  where Task.isCancelled {
            return .none(incoming.era)
        } catch {
            caller.logger.error(
                "Request failed",
                metadata: ["mcp.method": "\(request.method.excerpt)", "error": "\(error)"]
            )
            let failure = ServerContent.undisclosedFailure(error, request.method)
            return .refusal(Refusal(failure.rpcError, id: request.id), incoming.era)
        }
    }

    /// Begins a subscription for a transport that can take messages at any time.
    ///
    /// - Parameters:
    ///   - send: Takes a message to the client, without waiting.
    ///   - onEnd: Takes the answer, when the server ends.
    /// - Returns: The subscription, which ends when it is dropped, or the answer where there is none.
    package func subscribe(
        _ incoming: Incoming,
        from caller: Caller,
        send: @escaping @Sendable ([UInt8]) -> Void,
        onEnd: @escaping @Sendable (Answer) -> Void
    ) -> Result<Subscription, Incoming.Rejection> {
        guard case .request(let request) = incoming.message else {
            return .failure(Incoming.Rejection(answer: .none(incoming.era)))
        }
        do {
            return .success(try subscribe(request, in: incoming, from: caller, send: send, onEnd: onEnd))
        } catch {
            let error = error as? RPCError ?? RPCError(.internalError, "The server failed to answer.")
            return .failure(Incoming.Rejection(answer: .refusal(Refusal(error, id: request.id), incoming.era)))
        }
    }

    private var current: RenderedContent { rendered.withLock { $0 } }

    private func result(
        of request: Message.Request,
        in incoming: Incoming,
        from caller: Caller
    ) async throws -> JSONFragment {
        let admitted = try admit(request, in: incoming, from: caller)
        if let known = try knownResult(of: request, admitted, in: incoming) { return known }
        let (content, method, revision) = (admitted.content, admitted.method, admitted.revision)
        if method == .callTool, incoming.era == .modern, let headers = incoming.headers {
            try content.check(headers, against: request)
        }
        let handling = RequestHandling(
            server: self,
            content: content,
            request: request,
            caller: caller,
            context: try context(of: request, in: revision, admitted.envelope, from: caller)
        )
        return try await handling.result(of: method)
    }

    /// A result that is written out already, or a page of one; `nil` where a handler has to work for it.
    private func knownResult(
        of request: Message.Request,
        _ admitted: Admitted,
        in incoming: Incoming
    ) throws(RPCError) -> JSONFragment? {
        let (content, method, revision) = (admitted.content, admitted.method, admitted.revision)
        if method.isPaged, let cursor = try request.cursor,
            let page = try content.page(of: method, after: cursor, in: revision)
        {
            return page
        }
        if let answer = content.answer(to: method, in: revision) { return answer }
        return incoming.negotiatedRevision.flatMap(content.handshake)
    }

    /// The result of a request that no handler has to work for; `nil` for everything else, and where the request is
    /// refused.
    package func immediateResult(_ incoming: Incoming, from caller: Caller) -> Answer? {
        guard case .request(let request) = incoming.message, !incoming.mayTakeLong,
            let admitted = try? admit(request, in: incoming, from: caller),
            let result = try? knownResult(of: request, admitted, in: incoming)
        else { return nil }
        return .result(result, to: request.id, incoming.era)
    }

    /// A request that this server answers, and what it says of itself.
    private struct Admitted {
        let content: RenderedContent
        let method: Method
        let revision: Revision
        let envelope: ModernEnvelope?
    }

    /// Checks everything that comes before a request's own parameters.
    private func admit(
        _ request: Message.Request,
        in incoming: Incoming,
        from caller: Caller
    ) throws(RPCError) -> Admitted {
        let content = current
        let envelope = try incoming.era == .modern ? ModernEnvelope(checking: request, headers: incoming.headers) : nil
        guard let method = Method(rawValue: request.method), content.serves(method, in: incoming.era) else {
            throw RPCError(.methodNotFound, "There is no method \(request.method.excerpt).")
        }
        let revision = envelope?.revision ?? legacyRevision(of: incoming, from: caller)
        return Admitted(content: content, method: method, revision: revision, envelope: envelope)
    }

    /// Begins a subscription that a `subscriptions/listen` asks for, without a task that waits for its end.
    ///
    /// - Parameters:
    ///   - send: Takes a message to the client, without waiting.
    ///   - onEnd: Takes the answer, when the server ends.
    /// - Throws: Why there is none.
    func subscribe(
        _ request: Message.Request,
        in incoming: Incoming,
        from caller: Caller,
        send: @escaping @Sendable ([UInt8]) -> Void,
        onEnd: @escaping @Sendable (Answer) -> Void
    ) throws -> Subscription {
        let admitted = try admit(request, in: incoming, from: caller)
        let context = try context(of: request, in: admitted.revision, admitted.envelope, from: caller)
        let subscription = Subscription(
            try SubscriptionMessages(for: request, in: context, of: admitted.content),
            to: request.id,
            findTask: { [tasks] in tasks.task($0, of: $1) },
            send: send,
            onEnd: onEnd
        )
        subscription.begin(in: subscriptions)
        return subscription
    }

    /// The revision of a client that does not say so in each request.
    private func legacyRevision(of incoming: Incoming, from caller: Caller) -> Revision {
        let claimed = incoming.headers?.protocolVersion.flatMap(Revision.init(rawValue:))
        return caller.session?.revision ?? claimed ?? caller.revision ?? .assumed
    }

    private func context(
        of request: Message.Request,
        in revision: Revision,
        _ envelope: ModernEnvelope?,
        from caller: Caller
    ) throws(RPCError) -> RequestContext {
        var context = RequestContext(
            principal: caller.principal,
            revision: revision,
            clientCapabilities: envelope?.clientCapabilities ?? caller.session?.capabilities ?? [:],
            logger: caller.logger
        )
        let binding = StateSeal.Binding.init
        context.link = RequestLink(
            outlet: caller.outlet,
            session: envelope == nil ? caller.session : nil,
            progressToken: request.params?["_meta"]?["progressToken"].flatMap(RequestID.init),
            logLevel: envelope?.logLevel,
            round: envelope == nil
                ? .first
                : try InputRound(request.params) { text throws(RPCError) in
                    try seal.open(text, for: binding(caller.principal, request))
                }
        )
        return context
    }
}

extension Message.Request {
    /// Where an earlier page ended; `nil` where the first one is wanted.
    fileprivate var cursor: String? {
        get throws(RPCError) {
            guard let cursor = params?["cursor"], !cursor.isNull else { return nil }
            guard let text = cursor.string else {
                throw RPCError(.invalidParams, "params.cursor must be a string, not \(cursor.kindPhrase).")
            }
            return text
        }
    }
}
