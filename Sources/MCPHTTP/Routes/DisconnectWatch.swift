import Hummingbird
import MCP

/// Cancels a handler whose client has closed the connection, as the modern era asks for.
///
/// A connection that is watched cannot carry another request. So watching begins only when the handler has worked for
/// a while, and most connections stay.
struct DisconnectWatch: Sendable {
    private enum Outcome: Sendable {
        case answered(Answer)
        case watched(Bool)
    }

    let patience: Duration

    /// Runs a handler; also says whether the connection ends with its answer.
    func run(
        on body: RequestBody,
        handler: @escaping @Sendable () async -> Answer
    ) async -> (answer: Answer, endsConnection: Bool) {
        await withTaskGroup(of: Outcome.self) { group in
            group.addTask { .answered(await handler()) }
            group.addTask { .watched(await watch(body)) }
            var answer = Answer.none(.modern)
            var endsConnection = false
            for await outcome in group {
                switch outcome {
                case .answered(let given): answer = given
                case .watched(let began): endsConnection = began
                }
                group.cancelAll()
            }
            return (answer, endsConnection)
        }
    }

    /// Returns when the client closes the connection, and whether watching began before the task was cancelled.
    private func watch(_ body: RequestBody) async -> Bool {
        guard (try? await Task.sleep(for: patience)) != nil else { return false }
        let closing = AsyncStream<Never>.makeStream()
        try? await body.consumeWithInboundCloseHandler { _ in
            for await _ in closing.stream {}
        } onInboundClosed: {
            closing.continuation.finish()
        }
        return true
    }
}
