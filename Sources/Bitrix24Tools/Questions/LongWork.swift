/// When answering takes so long that a client which can follow a task need not wait.
enum LongWork {
    /// From how many requests on it does.
    static let requests = 8
}
