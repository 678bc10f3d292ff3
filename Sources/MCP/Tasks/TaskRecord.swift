import FoundationEssentials
import JSONCore

/// What is known of one task: how far it is, what it waits for, and what came of it.
struct TaskRecord: Sendable {
    enum Status: String, Sendable {
        case working
        case inputRequired = "input_required"
        case completed
        case failed
        case cancelled

        var isTerminal: Bool { self == .completed || self == .failed || self == .cancelled }
    }

    /// How long a task is kept, in milliseconds from its creation.
    static let lifetime = 3_600_000
    /// How often a client should ask, in milliseconds.
    static let pollInterval = 1000

    let id: String
    let createdAt: Int64
    private(set) var lastUpdatedAt: Int64
    private(set) var statusMessage: String?
    /// What the client has to answer, by keys that are never used again.
    private(set) var questions: [(key: String, request: InputRequest)] = []

    private var outcome: Outcome?
    private var usedKeys: Set<String> = []

    private enum Outcome {
        case result(JSONFragment)
        case error(RPCError)
        case cancelled
    }

    /// - Parameter now: The time in milliseconds since 1970.
    init(id: String, now: Int64) {
        self.id = id
        createdAt = now
        lastUpdatedAt = now
    }

    var status: Status {
        switch outcome {
        case .result?: .completed
        case .error?: .failed
        case .cancelled?: .cancelled
        case nil: questions.isEmpty ? .working : .inputRequired
        }
    }

    /// Whether nobody need know of the task any more.
    func hasEnded(at now: Int64) -> Bool { now >= createdAt + Int64(Self.lifetime) }

    // MARK: - Events

    mutating func note(_ message: String, now: Int64) {
        guard outcome == nil else { return }
        statusMessage = message
        lastUpdatedAt = now
    }

    /// Asks the client; returns the key under which each answer comes.
    mutating func ask(_ requests: [(key: String, request: InputRequest)], now: Int64) -> [String] {
        lastUpdatedAt = now
        return requests.map { key, request in
            var unique = key
            var count = 1
            while !usedKeys.insert(unique).inserted {
                count += 1
                unique = "\(key)-\(count)"
            }
            questions.append((unique, request))
            return unique
        }
    }

    /// Takes the answers to questions that are open; others are passed over.
    ///
    /// - Throws: An ``RPCError`` where one is not what was asked for; then none is taken.
    mutating func answer(_ responses: JSONObject, now: Int64) throws(RPCError) -> [String: JSONValue] {
        var answers: [String: JSONValue] = [:]
        for (key, request) in questions {
            guard let answer = responses[key] else { continue }
            if let fault = request.fault(in: answer) {
                throw RPCError(.invalidParams, "params.inputResponses.\(key.excerpt): \(fault).")
            }
            answers[key] = answer
        }
        questions.removeAll { answers[$0.key] != nil }
        if !answers.isEmpty { lastUpdatedAt = now }
        return answers
    }

    /// Takes questions back; `false` where none of them is open.
    mutating func withdraw(_ keys: [String], now: Int64) -> Bool {
        let count = questions.count
        questions.removeAll { keys.contains($0.key) }
        guard questions.count < count else { return false }
        lastUpdatedAt = now
        return true
    }

    /// Ends the task with what came of it; `false` where it had ended.
    mutating func finish(_ result: Result<JSONFragment, RPCError>, now: Int64) -> Bool {
        switch result {
        case .success(let fragment): end(.result(fragment), now: now)
        case .failure(let error): end(.error(error), saying: error.message, now: now)
        }
    }

    /// Ends the task without a result; `false` where it had ended.
    mutating func cancel(now: Int64) -> Bool { end(.cancelled, now: now) }

    private mutating func end(_ outcome: Outcome, saying message: String? = nil, now: Int64) -> Bool {
        guard self.outcome == nil else { return false }
        self.outcome = outcome
        questions = []
        statusMessage = message
        lastUpdatedAt = now
        return true
    }
}

// MARK: - Writing

extension TaskRecord {
    /// The members of a `Task`.
    func writeMembers(to writer: inout JSONWriter) {
        writer.member("taskId", id)
        writer.member("status", status.rawValue)
        if let statusMessage { writer.member("statusMessage", statusMessage) }
        writer.member("createdAt", Self.timestamp(createdAt))
        writer.member("lastUpdatedAt", Self.timestamp(lastUpdatedAt))
        writer.member("ttlMs", Self.lifetime)
        writer.member("pollIntervalMs", Self.pollInterval)
    }

    /// The members of a `DetailedTask`.
    func writeDetails(to writer: inout JSONWriter) {
        writeMembers(to: &writer)
        switch outcome {
        case .result(let result)?: writer.member("result", result)
        case .error(let error)?: writer.member("error", error.fragment)
        case .cancelled?: break
        case nil:
            guard !questions.isEmpty else { return }
            writer.key("inputRequests")
            writer.object { writer in
                for (key, request) in questions { writer.member(key, request.fragment) }
            }
        }
    }

    private static func timestamp(_ milliseconds: Int64) -> String {
        let fraction = String(1000 + milliseconds % 1000).dropFirst()
        let second = Date(timeIntervalSince1970: Double(milliseconds / 1000)).formatted(.iso8601)
        return "\(second.dropLast()).\(fraction)Z"
    }
}
