import MCP
import Synchronization

/// What the stages of a request find out for its line in the log, which is written by the outermost of them.
final class RequestNotes: Sendable {
    private struct State {
        var principal: String?
        var method: String?
        var failure: Int?
        var error: String?
        var isCancelled = false
    }

    private let state = Mutex(State())

    init() {}

    /// Notes who asks.
    func note(_ principal: Principal) {
        state.withLock { $0.principal = principal.name }
    }

    /// Notes what is asked for; a log shows no text from outside that could break its lines.
    func note(method: String) {
        let isPlain = method.utf8.count <= 64 && method.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        state.withLock { $0.method = isPlain ? method : "?" }
    }

    /// Notes the code of the error that is answered with.
    func note(failure: RPCError.Code?) {
        state.withLock { $0.failure = failure?.rawValue }
    }

    /// Notes the word for the error that is answered with.
    func note(error: String) {
        state.withLock { $0.error = error }
    }

    /// Notes that the client left before there was an answer.
    func noteCancellation() {
        state.withLock { $0.isCancelled = true }
    }

    /// Whether something went wrong, whatever the status says.
    var hasFailure: Bool { state.withLock { $0.failure != nil || $0.error != nil || $0.isCancelled } }

    /// The notes so far, by their names in the log.
    var entries: [(key: String, value: String)] {
        let state = state.withLock { $0 }
        return [
            ("principal", state.principal), ("rpc.method", state.method), ("rpc.code", state.failure.map { "\($0)" }),
            ("error", state.error), ("cancelled", state.isCancelled ? "true" : nil),
        ]
        .compactMap { key, value in value.map { (key, $0) } }
    }
}

extension RequestNotes {
    /// Notes what a message asks for.
    func note(_ message: Message) {
        switch message {
        case .request(let request): note(method: request.method)
        case .notification(let method, _): note(method: method)
        case .response: break
        }
    }
}
