/// What belongs to tasks and is kept beside them, by the tasks' numbers.
struct TaskParts: Sendable {
    var comments: [Int: [TaskComment]] = [:]
    var checklists: [Int: [ChecklistItem]] = [:]
    var times: [Int: [ElapsedTime]] = [:]
    var results: [Int: [TaskResult]] = [:]
    /// What happened to tasks since the portal was made; what was before follows from the tasks themselves.
    var events: [Int: [TaskEvent]] = [:]
    var links: [TaskLink] = []
    /// The tasks that the portal was made with: their numbers are not above this one.
    var lastSampleTask = 0

    private var lastNumber: [Kind: Int] = [:]

    /// What numbers are given to.
    enum Kind: Hashable, Sendable {
        case comment
        case checklistItem
        case elapsedTime
        case result
        case event
    }

    /// A number for a new part.
    mutating func takeID(of kind: Kind) -> Int {
        // The two events that follow from a sample task have the first numbers.
        let number = (lastNumber[kind] ?? (kind == .event ? 2 * lastSampleTask : 0)) + 1
        lastNumber[kind] = number
        return number
    }

    /// The task that an item of a checklist belongs to.
    func task(ofChecklistItem id: Int) -> Int? {
        checklists.first { $0.value.contains { $0.id == id } }?.key
    }

    /// The task that a comment belongs to.
    func task(ofComment id: Int) -> Int? {
        comments.first { $0.value.contains { $0.id == id } }?.key
    }

    /// Removes all that belonged to a task.
    mutating func forget(_ task: Int) {
        comments[task] = nil
        checklists[task] = nil
        times[task] = nil
        results[task] = nil
        events[task] = nil
        links.removeAll { $0.from == task || $0.to == task }
    }
}
