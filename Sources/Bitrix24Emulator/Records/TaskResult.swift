/// A comment that was declared the result of a task.
struct TaskResult: Sendable {
    var id: Int
    var comment: Int
    var creator: Int
    var createdAt: Int
    var updatedAt: Int
    var text: String
    /// Whether the task has been completed since.
    var isClosed = false
}
