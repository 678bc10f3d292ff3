/// The requests of one client that have no answer yet.
package struct RunningRequests {
    private var tasks: [RequestID: Task<Answer, Never>] = [:]
    /// Those that their client cannot withdraw.
    private var kept: Set<RequestID> = []

    package init() {}

    /// How many there are.
    package var count: Int { tasks.count }

    /// Whether a request of this id is running.
    package func contains(_ id: RequestID) -> Bool { tasks[id] != nil }

    /// Takes up a request.
    ///
    /// - Parameter isWithdrawable: Whether the client can withdraw it.
    package mutating func insert(_ task: Task<Answer, Never>, for id: RequestID, isWithdrawable: Bool = true) {
        tasks[id] = task
        if !isWithdrawable { kept.insert(id) }
    }

    /// Ends a request's right to an answer; `false` where it had none any more, or the id is another request's by now.
    package mutating func remove(_ task: Task<Answer, Never>, for id: RequestID) -> Bool {
        guard tasks[id] == task else { return false }
        tasks[id] = nil
        kept.remove(id)
        return true
    }

    /// Withdraws a request, so that nothing is answered for it; does nothing where that is not possible.
    package mutating func cancel(_ id: RequestID) {
        guard !kept.contains(id) else { return }
        tasks.removeValue(forKey: id)?.cancel()
    }

    /// Withdraws all requests.
    package mutating func cancelAll() {
        for task in tasks.values { task.cancel() }
        tasks = [:]
        kept = []
    }
}
