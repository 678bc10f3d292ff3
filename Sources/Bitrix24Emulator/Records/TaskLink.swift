/// That one task depends on another.
struct TaskLink: Sendable {
    var from: Int
    var to: Int
    /// 0 joins the starts, 1 start and finish, 2 finish and start, 3 the finishes.
    var type: Int
}
