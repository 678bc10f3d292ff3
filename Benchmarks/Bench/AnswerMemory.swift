import NIOCore

/// The answers that a portal has given, whole responses as they go over the wire; lives on one event loop.
final class AnswerMemory {
    /// What was asked: the address and the body.
    struct Question: Hashable {
        let target: String
        let body: ByteBuffer
    }

    private var answers: [Question: ByteBuffer] = [:]

    subscript(question: Question) -> ByteBuffer? {
        get { answers[question] }
        set { answers[question] = newValue }
    }
}
