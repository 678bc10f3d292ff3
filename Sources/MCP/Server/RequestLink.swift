import JSONCore
import Synchronization

/// What connects a running handler with the client whose request it answers.
final class RequestLink: Sendable {
    private struct State {
        var progress: Double?
        var kept: JSONValue?
        var used: JSONObject = [:]
        var task: RunningTask?
        var promotion: Promotion?
    }

    /// Where messages go; `nil` where the transport carries none beside the answer.
    let outlet: (any MessageOutlet)?
    /// What names the request in messages about its progress; `nil` where the client wants none.
    let progressToken: RequestID?

    private let session: ClientSession?
    private let requestedLevel: LogLevel?
    private let round: InputRound
    private let state: Mutex<State>

    init(
        outlet: (any MessageOutlet)?,
        session: ClientSession?,
        progressToken: RequestID?,
        logLevel: LogLevel?,
        round: InputRound = .first
    ) {
        self.outlet = outlet
        self.session = session
        self.progressToken = progressToken
        requestedLevel = logLevel
        self.round = round
        state = Mutex(State(kept: round.kept))
    }

    /// The least level of log messages that the client wants; `nil` where it wants none.
    var logLevel: LogLevel? { requestedLevel ?? session?.logLevel }

    /// What the handler kept when it last asked.
    var kept: JSONValue? { state.withLock { $0.kept } }

    /// The task that the request has become; `nil` as long as its client waits for the answer.
    var task: RunningTask? { state.withLock { $0.task } }

    /// Lets the work go on as a task.
    func become(_ task: RunningTask) { state.withLock { $0.task = task } }

    /// What makes a task of the work; `nil` where it may not become one.
    var promotion: Promotion? {
        get { state.withLock { $0.promotion } }
        set { state.withLock { $0.promotion = newValue } }
    }

    /// Notes how far the work is; `false` where it was as far already.
    func advance(to progress: Double) -> Bool {
        state.withLock { state in
            guard progress.isFinite, state.progress.map({ progress > $0 }) ?? true else { return false }
            state.progress = progress
            return true
        }
    }

    /// Sends a message about the request; a client that cannot be reached misses it.
    func notify(_ method: String, _ params: JSONFragment) async {
        guard task == nil else { return }
        try? await outlet?.send(NotificationMessage.bytes(method, params: params))
    }

    /// The answers that this round or an earlier one brought.
    ///
    /// - Throws: ``InputRequired`` where one is missing, an ``RPCError`` where one is not what was asked for.
    func answers(
        to requests: [(key: String, request: InputRequest)],
        keeping kept: JSONValue?
    ) throws -> [String: JSONValue] {
        var answers: [String: JSONValue] = [:]
        for (key, request) in requests {
            guard let answer = round.answers[key] else { continue }
            if let fault = request.fault(in: answer) {
                throw RPCError(.invalidParams, "params.inputResponses.\(key.excerpt): \(fault).")
            }
            answers[key] = answer
        }
        let state = state.withLock { state in
            for (key, answer) in answers { state.used[key] = answer }
            return RequestState(answers: state.used, kept: kept)
        }
        let missing = requests.filter { answers[$0.key] == nil }
        guard missing.isEmpty else {
            throw InputRequired(requests: missing, state: state.isEmpty ? nil : state)
        }
        return answers
    }

    /// Asks the client of a session and waits for its answers.
    func askNow(
        _ requests: [(key: String, request: InputRequest)],
        keeping kept: JSONValue?
    ) async throws -> [String: JSONValue] {
        guard let session, let outlet else { throw InputUnavailable(reason: .unreachable) }
        let answers = try await withThrowingTaskGroup(of: (String, JSONValue).self) { group in
            for (key, request) in requests {
                group.addTask { (key, try await session.ask(request, through: outlet)) }
            }
            var answers: [String: JSONValue] = [:]
            for try await (key, answer) in group { answers[key] = answer }
            return answers
        }
        if let kept { state.withLock { $0.kept = kept } }
        return answers
    }
}
