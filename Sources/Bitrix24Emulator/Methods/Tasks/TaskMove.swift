import JSONCore

/// `tasks.task.start` and its kin: a task goes from one status to another.
struct TaskMove: PortalMethod {
    /// A way between statuses.
    enum Move: String, CaseIterable, Sendable {
        case start, pause, complete, renew, `defer`, approve, disapprove

        /// The statuses that it starts from: 2 waits, 3 runs, 4 waits for approval, 5 is done, 6 is put off.
        fileprivate var origins: Set<Int> {
            switch self {
            case .start: [2, 6]
            case .pause: [3]
            case .complete: [2, 3, 6]
            case .renew: [4, 5, 6]
            case .defer: [2, 3]
            case .approve, .disapprove: [4]
            }
        }

        fileprivate var target: Int {
            switch self {
            case .start: 3
            case .pause, .renew, .disapprove: 2
            case .complete, .approve: 5
            case .defer: 6
            }
        }
    }

    let move: Move

    var name: String { "tasks.task.\(move.rawValue)" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var task = try call.task(in: portal)
        guard move.origins.contains(task[TaskColumn.status].integer ?? 2) else {
            throw MethodFailure(400, "0", "Действие над задачей не разрешено (internal error)")
        }
        let user = Cell.integer(call.caller.userID)
        task[TaskColumn.status] = .integer(move.target)
        task[TaskColumn.statusChanger] = user
        task[TaskColumn.changer] = user
        for column in [TaskColumn.statusChangedAt, TaskColumn.changedAt, TaskColumn.activityAt] {
            task[column] = .time(call.now)
        }
        if move == .start { task[TaskColumn.startedAt] = .time(call.now) }
        task[TaskColumn.closedAt] = move.target == 5 ? .time(call.now) : .absent
        task[TaskColumn.closer] = move.target == 5 ? user : .absent
        portal.tasks.replace(task)
        return .task(task, isChanged: true, call, in: portal)
    }
}
