package import JSONCore
import Synchronization

/// What a server knows of a client that began with `initialize`: what it said then and has asked for since, and what it
/// still has to answer.
package final class ClientSession: Sendable {
    private struct State {
        var revision: Revision?
        var capabilities: JSONObject = [:]
        var logLevel: LogLevel = .info
        var resources: Set<String> = []
        var nextID = 0
        var waiting: [RequestID: AsyncThrowingStream<JSONValue, any Error>.Continuation] = [:]
        var hasEnded = false
    }

    /// How many resources a client may watch.
    static let resourceLimit = 1000
    /// How many bytes the address of a resource that is watched may have, and other names that a server keeps.
    static let nameLimit = 2048

    private let state = Mutex(State())

    /// Creates a session that has not begun.
    package init() {}

    /// The revision that `initialize` led to; `nil` before.
    package var revision: Revision? { state.withLock { $0.revision } }
    /// What the client says it can do.
    package var capabilities: JSONObject { state.withLock { $0.capabilities } }
    /// The least level of log messages that the client wants.
    var logLevel: LogLevel { state.withLock { $0.logLevel } }
    /// The resources that the client wants to hear of.
    package var resources: Set<String> { state.withLock { $0.resources } }

    /// Takes up what `initialize` says.
    package func begin(_ revision: Revision, capabilities: JSONObject) {
        state.withLock { state in
            state.revision = revision
            state.capabilities = capabilities
        }
    }

    /// Takes up what a message says, where it is an `initialize`.
    package func begin(with incoming: Incoming) {
        guard let revision = incoming.negotiatedRevision, case .request(let request) = incoming.message else { return }
        begin(revision, capabilities: request.params?["capabilities"].flatMap { JSONValue($0).object } ?? [:])
    }

    func want(_ level: LogLevel) { state.withLock { $0.logLevel = level } }

    /// Watches a resource.
    ///
    /// - Throws: An ``RPCError`` where the client watches too many, or the address is too long.
    func watch(_ uri: String) throws(RPCError) {
        guard uri.utf8.count <= Self.nameLimit else {
            let size = uri.utf8.count
            throw RPCError(.invalidParams, "params.uri has \(size) bytes; at most \(Self.nameLimit) are allowed.")
        }
        let fits = state.withLock { state in
            guard state.resources.count < Self.resourceLimit || state.resources.contains(uri) else { return false }
            state.resources.insert(uri)
            return true
        }
        guard fits else {
            throw RPCError(.invalidParams, "A client may watch \(Self.resourceLimit) resources; unsubscribe from one.")
        }
    }

    func unwatch(_ uri: String) { state.withLock { _ = $0.resources.remove(uri) } }

    // MARK: - Asking the client

    /// Whether the client has something to answer.
    package var isAsked: Bool { state.withLock { !$0.waiting.isEmpty } }

    /// Asks the client something and waits for its answer.
    ///
    /// - Throws: An ``InputUnavailable`` where there is none, or what sending threw.
    func ask(_ request: InputRequest, through outlet: any MessageOutlet) async throws -> JSONValue {
        let (answers, continuation) = AsyncThrowingStream<JSONValue, any Error>.makeStream()
        let id = state.withLock { state -> RequestID? in
            guard !state.hasEnded else { return nil }
            state.nextID += 1
            let id = RequestID(state.nextID)
            state.waiting[id] = continuation
            return id
        }
        guard let id else { throw InputUnavailable(reason: .unreachable) }
        defer { state.withLock { _ = $0.waiting.removeValue(forKey: id) } }
        try await outlet.send(NotificationMessage.request(request.method, id: id, params: request.sessionParams))
        for try await answer in answers {
            if let fault = request.fault(in: answer) { throw InputUnavailable(reason: .malformed(fault)) }
            return answer
        }
        // The handler was withdrawn, so the client need not ask its user any more. It is told by a task of its own,
        // because outlets send nothing for a cancelled one.
        let params = JSONFragment { writer in writer.member("requestId", id.fragment) }
        let withdrawal = NotificationMessage.bytes("notifications/cancelled", params: params)
        await Task { try? await outlet.send(withdrawal) }.value
        throw CancellationError()
    }

    /// Takes the client's answer to something that it was asked; others are passed over.
    package func take(_ response: Message.Response) {
        let waiting = state.withLock { $0.waiting.removeValue(forKey: response.id) }
        switch response.outcome {
        case .success(let result):
            waiting?.yield(JSONValue(result))
            waiting?.finish()
        case .failure(let error): waiting?.finish(throwing: InputUnavailable(reason: .refused(error.message)))
        }
    }

    /// Ends the session: nobody waits for an answer of the client any more.
    package func end() {
        let waiting = state.withLock { state in
            state.hasEnded = true
            defer { state.waiting = [:] }
            return state.waiting.values.map(\.self)
        }
        for continuation in waiting { continuation.finish(throwing: InputUnavailable(reason: .unreachable)) }
    }
}
