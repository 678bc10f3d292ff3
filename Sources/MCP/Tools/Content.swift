import JSONCore

/// One piece of what a model reads.
public enum Content: Hashable, Sendable {
    /// Plain text.
    case text(String)

    func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text):
            writer.object { writer in
                writer.member("type", "text")
                writer.member("text", text)
            }
        }
    }
}
