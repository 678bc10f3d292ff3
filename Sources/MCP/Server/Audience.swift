/// Who reads an answer in the end.
public enum Audience: Hashable, Sendable {
    /// A language model, whose context is dear.
    case model
    /// A program, which wants everything.
    case program
}
