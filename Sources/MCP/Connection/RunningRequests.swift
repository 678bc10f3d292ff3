/// The requests of one connection that have no answer yet.
struct RunningRequests {
    private var tasks: [RequestID: Task<Answer, Never>] = [:]

    /// Whether a request of this id is running.
    func contains(_ id: RequestID) -> Bool { tasks[id] != nil }

    /// Takes up a request.
    mutating func insert(_ task: Task<Answer, Never>, for id: RequestID) {
        tasks[id] = task
    }

    /// Ends a request's right to an answer; `false` where it had none any more, or the id is another request's by now.
    mutating func remove(_ task: Task<Answer, Never>, for id: RequestID) -> Bool {
        guard tasks[id] == task else { return false }
        tasks[id] = nil
        return true
    }

    /// Withdraws a request, so that nothing is answered for it.
    mutating func cancel(_ id: RequestID) {
        tasks.removeValue(forKey: id)?.cancel()
    }
}
