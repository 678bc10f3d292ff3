import Synchronization

/// The tasks of a server by their names.
///
/// A task is kept for an hour. Each principal sees its own alone.
final class TaskStore: Sendable {
    /// How many tasks may be kept at once.
    struct Limit: Hashable, Sendable {
        var all = 1000
        var ofPrincipal = 100
    }

    private let tasks = Mutex<[String: RunningTask]>([:])
    private let limit: Limit
    private let now: @Sendable () -> Int64

    /// - Parameter now: The time in milliseconds since 1970.
    init(limit: Limit = Limit(), now: @escaping @Sendable () -> Int64) {
        self.limit = limit
        self.now = now
    }

    /// Makes a task; `nil` where there are too many, of which none has come to its end.
    ///
    /// - Parameter onChange: Called with the task's name when its status has become another.
    func make(for principal: Principal, onChange: @escaping @Sendable (String) -> Void) -> RunningTask? {
        let task = RunningTask(id: RandomName.make(), principal: principal, now: now, onChange: onChange)
        let (isKept, expired) = tasks.withLock { tasks -> (Bool, [RunningTask]) in
            let moment = now()
            let expired = tasks.values.filter { $0.record.hasEnded(at: moment) }
            for task in expired { tasks[task.id] = nil }
            makePlace(for: principal, among: &tasks)
            let own = tasks.values.count { $0.principal == principal }
            guard tasks.count < limit.all, own < limit.ofPrincipal else { return (false, expired) }
            tasks[task.id] = task
            return (true, expired)
        }
        for task in expired { task.cancel() }
        return isKept ? task : nil
    }

    /// The task of a name, where it is this principal's; `nil` for an unknown one as for somebody else's.
    func task(_ id: String, of principal: Principal) -> RunningTask? {
        guard let task = tasks.withLock({ $0[id] }), task.principal == principal else { return nil }
        return task.record.hasEnded(at: now()) ? nil : task
    }

    /// Forgets the principal's oldest task that has come to its end, where there would be no place for another.
    private func makePlace(for principal: Principal, among tasks: inout [String: RunningTask]) {
        let own = tasks.values.filter { $0.principal == principal }
        guard own.count >= limit.ofPrincipal || tasks.count >= limit.all else { return }
        let done = own.map(\.record).filter(\.status.isTerminal)
        guard let oldest = done.min(by: { $0.lastUpdatedAt < $1.lastUpdatedAt }) else { return }
        tasks[oldest.id] = nil
    }
}
