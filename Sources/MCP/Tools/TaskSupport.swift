/// Whether the work of a tool may go on behind its answer, for clients that can follow it (the extension
/// `io.modelcontextprotocol/tasks`).
public enum TaskSupport: Hashable, Sendable {
    /// The client waits for the result.
    case none
    /// Work that takes longer than this becomes a task; so does any that the tool says will.
    case optional(after: Duration)
    /// The work is a task from its beginning; a client of the modern era that cannot follow one is refused.
    case required
}
