import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import Synchronization

/// Hands an answer over as soon as it begins.
///
/// The asynchronous functions of AsyncHTTPClient start a task of the pool for each request, and so wake a thread that
/// takes longer to come and go than the request itself.
final class AnswerReceiver: HTTPClientResponseDelegate {
    typealias Response = Void

    private typealias Body = AsyncThrowingStream<ByteBuffer, any Error>

    /// Who waits for the head of the answer, and the body that is given away with it.
    private struct Waiting {
        let body: Body
        let head: CheckedContinuation<ServerAnswer, any Error>
    }

    private let body: Body.Continuation
    private let waiting: Mutex<Waiting?>

    private init(_ head: CheckedContinuation<ServerAnswer, any Error>) {
        let (stream, body) = Body.makeStream()
        self.body = body
        waiting = Mutex(Waiting(body: stream, head: head))
    }

    /// Sends a request and waits for the beginning of its answer; cancelling the task, or letting go of the body, ends the
    /// exchange.
    static func answer(
        to request: HTTPClient.Request,
        over client: HTTPClient,
        deadline: NIODeadline
    ) async throws -> ServerAnswer {
        let exchange = Mutex<HTTPClient.Task<Void>?>(nil)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let receiver = AnswerReceiver(continuation)
                let task = client.execute(request: request, delegate: receiver, deadline: deadline)
                exchange.withLock { $0 = task }
                receiver.body.onTermination = { if case .cancelled = $0 { task.cancel() } }
                if Task.isCancelled { task.cancel() }
            }
        } onCancel: {
            exchange.withLock { $0 }?.cancel()
        }
    }

    func didReceiveHead(task: HTTPClient.Task<Void>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
        if let waiting = waiting.withLock({ $0.take() }) {
            waiting.head.resume(
                returning: ServerAnswer(status: head.status, headers: head.headers, body: waiting.body)
            )
        }
        return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(task: HTTPClient.Task<Void>, _ part: ByteBuffer) -> EventLoopFuture<Void> {
        body.yield(part)
        return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveError(task: HTTPClient.Task<Void>, _ error: any Error) {
        waiting.withLock { $0.take() }?.head.resume(throwing: error)
        body.finish(throwing: error)
    }

    func didFinishRequest(task: HTTPClient.Task<Void>) {
        body.finish()
    }
}
