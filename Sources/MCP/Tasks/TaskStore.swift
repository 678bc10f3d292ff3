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
    /// Where the whole store is full, anybody's task that has ended makes place, where there is none of one's own.
    ///
    /// - Parameter onChange: Called with the task's name when its status has become another.
    func make(for principal: Principal, onChange: @escaping @Sendable (String) -> Void) -> RunningTask? {
        let task = RunningTask(id: RandomName.make(), principal: principal, now: now, onChange: onChange)
        sweep()
        let isKept = tasks.withLock { tasks in
            makePlace(for: principal, among: &tasks)
            let own = tasks.values.count { $0.principal == principal }
            guard tasks.count < limit.all, own < limit.ofPrincipal else { return false }
            tasks[task.id] = task
            return true
        }
        return isKept ? task : nil
    }

    /// Forgets the tasks that are too old, and stops those that still run.
    func sweep() {
        let moment = now()
        let expired = tasks.withLock { tasks in
            let expired = tasks.values.filter { $0.record.hasEnded(at: moment) }
            for task in expired { tasks[task.id] = nil }
            return expired
        }
        for task in expired { task.cancel() }
    }

    /// The task of a name, where it is this principal's; `nil` for an unknown one as for somebody else's.
    func task(_ id: String, of principal: Principal) -> RunningTask? {
        guard let task = tasks.withLock({ $0[id] }), task.principal == principal else { return nil }
        return task.record.hasEnded(at: now()) ? nil : task
    }

    /// Forgets the oldest task that has come to its end, where there would be no place for another.
    private func makePlace(for principal: Principal, among tasks: inout [String: RunningTask]) {
        let own = tasks.values.filter { $0.principal == principal }
        let isFull = tasks.count >= limit.all
        guard own.count >= limit.ofPrincipal || isFull else { return }
        // Others' tasks are of use only where the whole store is full.
        let others = isFull && own.count < limit.ofPrincipal ? Array(tasks.values) : []
        guard let oldest = Self.oldestEnded(of: own) ?? Self.oldestEnded(of: others) else { return }
        tasks[oldest] = nil
    }

    private static func oldestEnded(of tasks: [RunningTask]) -> String? {
        tasks.map(\.record).filter(\.status.isTerminal).min { $0.lastUpdatedAt < $1.lastUpdatedAt }?.id
    }
}
