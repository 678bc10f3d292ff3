import NIOCore
import NIOHTTP1

/// What the server answers, as it arrives.
struct ServerAnswer: Sendable {
    let status: HTTPResponseStatus
    let headers: HTTPHeaders
    /// The parts of the body.
    ///
    /// Ends early, without an error, where the task that reads it is cancelled; letting go of it ends the exchange.
    let body: AsyncThrowingStream<ByteBuffer, any Error>

    /// The type of the body without its parameters.
    var mediaType: String {
        headers.first(name: "Content-Type").map { $0.prefix { $0 != ";" && $0 != " " }.lowercased() } ?? "unknown"
    }

    /// Whether the answer comes event by event.
    var isEventStream: Bool { mediaType == "text/event-stream" }

    /// The whole body.
    func bytes() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        if let length = headers.first(name: "Content-Length").flatMap({ Int($0) }) {
            bytes.reserveCapacity(min(max(length, 0), ServerEndpoint.largestAnswer))
        }
        for try await part in body {
            guard bytes.count + part.readableBytes <= ServerEndpoint.largestAnswer else {
                throw NIOTooManyBytesError(maxBytes: ServerEndpoint.largestAnswer)
            }
            part.withUnsafeReadableBytes { bytes.append(contentsOf: $0) }
        }
        return bytes
    }
}
