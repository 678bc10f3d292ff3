/// Time that somebody spent on a task.
struct ElapsedTime: Sendable {
    var id: Int
    var user: Int
    var seconds: Int
    var comment: String
    var createdAt: Int
    /// When it was written down.
    var recordedAt: Int
}
