import HTTPTypes
package import Hummingbird
package import MCP
import NIOCore

extension Response {
    /// The answer to a message; the era decides which errors have a status of their own.
    package init(_ answer: Answer) {
        guard let pieces = answer.pieces else {
            self.init(status: .accepted)
            return
        }
        self.init(json: pieces, status: answer.status)
    }

    /// A JSON-RPC error for something that never became a message.
    static func refusal(_ status: HTTPResponse.Status, _ message: String) -> Response {
        let answer = Answer.refusal(Refusal(RPCError(.invalidRequest, message)), .modern)
        return Response(json: answer.bytes ?? [], status: status)
    }

    package init(json bytes: [UInt8], status: HTTPResponse.Status = .ok) {
        self.init(json: [bytes], status: status)
    }

    /// - Parameter pieces: What makes up the JSON together.
    init(json pieces: [[UInt8]], status: HTTPResponse.Status = .ok) {
        var body = ByteBuffer()
        body.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        for piece in pieces { body.writeBytes(piece) }
        self.init(
            status: status,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: body)
        )
    }
}

extension Answer {
    /// A legacy client reads 404 as the end of its session and other errors as a broken transport, so there only what
    /// is no message at all has a status of its own.
    fileprivate var status: HTTPResponse.Status {
        switch (era, failure) {
        case (_, .parseError), (_, .invalidRequest): .badRequest
        case (.modern, .methodNotFound): .notFound
        case (.modern, .invalidParams), (.modern, .headerMismatch), (.modern, .missingClientCapability),
            (.modern, .unsupportedProtocolVersion):
            .badRequest
        default: .ok
        }
    }
}
