/// A comment on a task.
struct TaskComment: Sendable {
    var id: Int
    var author: Int
    var postedAt: Int
    var text: String
}
