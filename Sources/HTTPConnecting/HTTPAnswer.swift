package import NIOCore
package import NIOHTTP1

/// What a server answers: as soon as it is complete, or, where it comes event by event, as soon as it begins.
package struct HTTPAnswer: Sendable {
    package enum Body: Sendable {
        /// Everything.
        case whole([UInt8])
        /// The parts of a stream of events.
        ///
        /// Ends early, without an error, where the task that reads it is cancelled; letting go of it ends the exchange.
        case events(AsyncThrowingStream<ByteBuffer, any Error>)
    }

    package let status: HTTPResponseStatus
    package let headers: HTTPHeaders
    package let body: Body

    init(_ head: HTTPResponseHead, _ body: Body) {
        status = head.status
        headers = head.headers
        self.body = body
    }

    /// The type of the body without its parameters.
    package var mediaType: String { headers.mediaType ?? "unknown" }

    /// Whether the answer comes event by event.
    package var isEventStream: Bool {
        if case .events = body { true } else { false }
    }

    /// The whole body, also where it comes event by event.
    package func bytes(upTo limit: Int) async throws -> [UInt8] {
        switch body {
        case .whole(let bytes): return bytes
        case .events(let parts):
            var bytes: [UInt8] = []
            for try await part in parts {
                guard bytes.count + part.readableBytes <= limit else { throw HTTPConnectionError.answerTooLarge }
                bytes.append(contentsOf: part.readableBytesView)
            }
            return bytes
        }
    }
}

extension HTTPHeaders {
    /// The type of a body without its parameters.
    var mediaType: String? {
        first(name: "Content-Type").map { $0.prefix { $0 != ";" && $0 != " " }.lowercased() }
    }
}
