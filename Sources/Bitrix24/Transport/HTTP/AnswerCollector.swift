import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import Synchronization

/// Collects an answer as it arrives.
final class AnswerCollector: HTTPClientResponseDelegate {
    typealias Response = PortalResponse

    private let limit: Int
    private let response = Mutex(PortalResponse(status: 0, body: []))

    /// - Parameter limit: How many bytes the body may have.
    init(limit: Int) {
        self.limit = limit
    }

    func didReceiveHead(task: HTTPClient.Task<Response>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
        let length = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
        guard length <= limit else { return tooLarge(task) }
        response.withLock { response in
            response.status = Int(head.status.code)
            response.headers = head.headers.map { ($0.name, $0.value) }
            response.body.reserveCapacity(max(length, 0))
        }
        return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(task: HTTPClient.Task<Response>, _ part: ByteBuffer) -> EventLoopFuture<Void> {
        let fits = response.withLock { response in
            guard response.body.count + part.readableBytes <= limit else { return false }
            part.withUnsafeReadableBytes { response.body.append(contentsOf: $0) }
            return true
        }
        return fits ? task.eventLoop.makeSucceededVoidFuture() : tooLarge(task)
    }

    func didFinishRequest(task: HTTPClient.Task<Response>) -> Response {
        response.withLock { response in
            defer { response.body = [] }
            return response
        }
    }

    private func tooLarge(_ task: HTTPClient.Task<Response>) -> EventLoopFuture<Void> {
        task.eventLoop.makeFailedFuture(NIOTooManyBytesError(maxBytes: limit))
    }
}
