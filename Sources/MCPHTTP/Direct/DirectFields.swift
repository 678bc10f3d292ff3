import HTTPTypes
import NIOHTTP1

/// The header fields that decide whether a request is answered without the way through middleware and routes; none where
/// a field stands there that somebody else has to look at.
struct DirectFields {
    private(set) var host: String?
    private(set) var accept: String?
    private(set) var authorization: [String] = []
    private var contentType: String?

    init?(_ headers: HTTPHeaders) {
        for (name, value) in headers {
            guard take(name.lowercased(), value) else { return nil }
        }
        guard host != nil else { return nil }
    }

    init?(_ request: HTTPRequest) {
        host = request.authority
        for field in request.headerFields {
            guard take(field.name.canonicalName, field.value) else { return nil }
        }
        guard host != nil else { return nil }
    }

    var mediaType: String? { contentType.map(MediaType.name) }

    /// Takes a field in; `false` where it is not to be judged here.
    private mutating func take(_ name: String, _ value: String) -> Bool {
        switch name {
        case "host": return Self.keep(value, in: &host)
        case "accept": return Self.keep(value, in: &accept)
        case "content-type": return Self.keep(value, in: &contentType)
        case "authorization": authorization.append(value)
        case "connection": return value.lowercased() == "keep-alive"
        case "origin", "mcp-session-id", "last-event-id", "expect", "upgrade", "transfer-encoding", "content-encoding",
            "trailer":
            return false
        default: break
        }
        return true
    }

    /// Keeps what may stand there once.
    private static func keep(_ value: String, in field: inout String?) -> Bool {
        guard field == nil else { return false }
        field = value
        return true
    }
}
