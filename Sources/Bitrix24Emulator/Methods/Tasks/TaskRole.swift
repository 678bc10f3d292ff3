/// What a user is to a task.
struct TaskRole: OptionSet, Sendable {
    let rawValue: Int

    static let creator = TaskRole(rawValue: 1)
    static let responsible = TaskRole(rawValue: 2)
    static let accomplice = TaskRole(rawValue: 4)
    static let auditor = TaskRole(rawValue: 8)

    init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The roles of a user in a task; none where there is no task.
    init(of user: Int, in task: Record?) {
        self = []
        guard let task else { return }
        if task[TaskColumn.creator].integer == user { insert(.creator) }
        if task[TaskColumn.responsible].integer == user { insert(.responsible) }
        if case .integers(let users) = task[TaskColumn.accomplices], users.contains(user) { insert(.accomplice) }
        if case .integers(let users) = task[TaskColumn.auditors], users.contains(user) { insert(.auditor) }
    }

    /// Whether the user works on the task, or gave it.
    var takesPart: Bool { !isDisjoint(with: [.creator, .responsible, .accomplice]) }
}
