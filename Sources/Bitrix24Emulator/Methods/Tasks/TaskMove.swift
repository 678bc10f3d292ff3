import JSONCore

/// `tasks.task.start` and its kin: a task goes from one status to another.
struct TaskMove: PortalMethod {
    /// A way between statuses.
    enum Move: String, CaseIterable, Sendable {
        case start, pause, complete, renew, `defer`, approve, disapprove

        /// The statuses that it starts from: 2 waits, 3 runs, 4 waits for approval, 5 is done, 6 is put off.
        private var origins: Set<Int> {
            switch self {
            case .start: [2, 6]
            case .pause: [3]
            case .complete: [2, 3, 6]
            case .renew: [4, 5, 6]
            case .defer: [2, 3]
            case .approve, .disapprove: [4]
            }
        }

        /// Whether a user may go the way with a task.
        func isAllowed(_ task: Record, for role: TaskRole, isAdministrator: Bool) -> Bool {
            guard origins.contains(task[TaskColumn.status].integer ?? 2) else { return false }
            switch self {
            case .approve, .disapprove: return isAdministrator || role.contains(.creator)
            case .start, .pause, .complete, .renew, .defer: return isAdministrator || role.takesPart
            }
        }

        /// The status that it leads to; who did the work cannot also approve of it.
        fileprivate func target(of task: Record, for role: TaskRole) -> Int {
            switch self {
            case .start: 3
            case .pause, .renew, .disapprove: 2
            case .complete: task[TaskColumn.needsControl].isTrue && !role.contains(.creator) ? 4 : 5
            case .approve: 5
            case .defer: 6
            }
        }

        fileprivate var failure: MethodFailure {
            switch self {
            case .start, .complete: .taskAction()
            case .pause, .renew, .defer, .approve, .disapprove: .taskAction("1048582")
            }
        }
    }

    let move: Move

    var name: String { "tasks.task.\(move.rawValue)" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var task = try call.task(in: portal, missing: move.failure)
        let user = call.caller.userID
        let role = TaskRole(of: user, in: task)
        guard move.isAllowed(task, for: role, isAdministrator: portal.isAdministrator(user)) else {
            throw move.failure
        }
        task.setTaskStatus(move.target(of: task, for: role), call, in: &portal)
        portal.tasks.replace(task)
        return .task(task, isChanged: true, call, in: portal)
    }
}

extension Record {
    /// Sets the status of a task, and all that follows from it.
    mutating func setTaskStatus(_ status: Int, _ call: MethodCall, in portal: inout PortalData) {
        let old = self[TaskColumn.status].integer ?? 2
        let user = Cell.integer(call.caller.userID)
        self[TaskColumn.status] = .integer(status)
        self[TaskColumn.statusChanger] = user
        self[TaskColumn.changer] = user
        for column in [TaskColumn.statusChangedAt, TaskColumn.changedAt, TaskColumn.activityAt] {
            self[column] = .time(call.now)
        }
        if status == 3 { self[TaskColumn.startedAt] = .time(call.now) }
        self[TaskColumn.closedAt] = status == 5 ? .time(call.now) : .absent
        self[TaskColumn.closer] = status == 5 ? user : .absent
        if status == 5 { portal.taskParts.closeResults(of: id) }
        portal.note("STATUS", of: id, from: String(old), to: String(status), call)
    }
}

extension TaskParts {
    /// Closes the results of a task that is done.
    fileprivate mutating func closeResults(of task: Int) {
        for place in (results[task] ?? []).indices { results[task]?[place].isClosed = true }
    }
}
