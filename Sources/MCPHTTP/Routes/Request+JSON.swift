import HTTPTypes
import Hummingbird
import MCP
import NIOCore

extension Request {
    /// The media type of the body in lower case, without its parameters.
    var mediaType: String? { headers[.contentType].map(MediaType.name) }

    /// The bytes of a body that must be JSON.
    ///
    /// - Throws: An ``HTTPRefusal`` where the header says something else.
    func json() async throws -> [UInt8] {
        if let mediaType, mediaType != "application/json" {
            throw HTTPRefusal(
                .unsupportedMediaType,
                "The header Content-Type must be application/json, not '\(mediaType.prefix(100))'."
            )
        }
        return Array(try await body.collect(upTo: .max).readableBytesView)
    }
}

extension RoutingHeaders {
    /// The routing headers of a request.
    init(_ request: Request) {
        self.init(request.headers.map { ($0.name.rawName, $0.value) })
    }
}
