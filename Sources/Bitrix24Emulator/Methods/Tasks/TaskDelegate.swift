import JSONCore

/// `tasks.task.delegate`: somebody else is responsible, and the task starts anew; who hands it over keeps watching it.
struct TaskDelegate: PortalMethod {
    var name: String { "tasks.task.delegate" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var task = try call.task(in: portal, missing: .taskAction())
        guard let user = try call.controllerInteger("userId") else { throw .missingParameter("userId") }
        guard portal.users[user] != nil else { throw TaskRules.noResponsible }
        let caller = call.caller.userID
        let role = TaskRole(of: caller, in: task)
        let isAllowed = portal.isAdministrator(caller) || !role.isDisjoint(with: [.creator, .responsible])
        guard isAllowed, task[TaskColumn.status].integer != 5 else { throw .taskAction() }
        let old = task[TaskColumn.responsible].integer.map(String.init)
        task[TaskColumn.responsible] = .integer(user)
        if caller != user { task.add(caller, to: TaskColumn.auditors) }
        portal.note("RESPONSIBLE_ID", of: task.id, from: old, to: String(user), call)
        if task[TaskColumn.status].integer != 2 { task.setTaskStatus(2, call, in: &portal) }
        task[TaskColumn.changer] = .integer(caller)
        task[TaskColumn.changedAt] = .time(call.now)
        portal.tasks.replace(task)
        return .task(task, isChanged: true, call, in: portal)
    }
}

extension Record {
    /// Adds a number to a list of them, where it is not in it yet.
    mutating func add(_ number: Int, to column: Column) {
        var numbers: [Int] = []
        if case .integers(let known) = self[column] { numbers = known }
        if !numbers.contains(number) { self[column] = .integers(numbers + [number]) }
    }

    /// Removes a number from a list of them.
    mutating func remove(_ number: Int, from column: Column) {
        guard case .integers(let numbers) = self[column] else { return }
        let rest = numbers.filter { $0 != number }
        self[column] = rest.isEmpty ? .absent : .integers(rest)
    }
}
