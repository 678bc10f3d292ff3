/// One of the two sides of a conversation.
public enum Role: String, Hashable, Sendable {
    case user
    case assistant
}
