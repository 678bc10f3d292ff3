import Logging
import MCP
import NIOCore
import NIOHTTP1

/// Answers posted messages that nobody has to work for: pings, lists, `server/discover`, `initialize`.
///
/// It lets in just what the middleware and ``MCPRoutes`` would let in, with the same parts, and leaves everything that is
/// refused, or needs more than a look, to them: pages of browsers, access tokens of OAuth, requests of a session.
struct DirectRoute: Sendable {
    /// A result, and the header fields that it goes with.
    struct Answer {
        let bytes: [UInt8]
        let headers: HTTPHeaders
    }

    /// How large a body may be.
    static let largestBody = 16_384

    let exchange: MessageExchange
    let rules: HostOriginRules
    let authenticator: Authenticator
    let logger: Logger
    private let date = HTTPDate()

    init(exchange: MessageExchange, rules: HostOriginRules, authenticator: Authenticator, logger: Logger) {
        self.exchange = exchange
        self.rules = rules
        self.authenticator = authenticator
        self.logger = logger
    }

    /// Whether a request looks like one that can be answered, before its body is there: small, and no client waits to be
    /// asked for the rest.
    func mayAnswer(_ head: HTTPRequestHead) -> Bool {
        guard head.method == .POST, head.uri == MCPRoutes.target, head.version == .http1_1,
            let length = head.headers.first(name: "Content-Length").flatMap({ Int($0) })
        else { return false }
        return length <= Self.largestBody && !head.headers.contains(name: "Expect")
    }

    /// The answer; `nil` where that is not to be found here.
    func answer(to head: HTTPRequestHead, _ body: ByteBuffer) -> Answer? {
        let start = ContinuousClock.now
        guard body.readableBytes <= Self.largestBody, let fields = DirectFields(head.headers),
            rules.refusal(host: fields.host, origin: nil) == nil,
            let principal = authenticator.knownPrincipal(authorization: fields.authorization)
        else { return nil }
        let routing = RoutingHeaders(head.headers.lazy.map { ($0.name, $0.value) })
        guard
            MCPRoutes.formatRefusal(accept: fields.accept, mediaType: fields.mediaType, Era.decide(headers: routing))
                == nil,
            case .message(let incoming) = Inbound(parsing: Array(body.readableBytesView), headers: routing),
            let (answer, session) = exchange.immediateAnswer(to: incoming, from: principal, logger: logger),
            let bytes = answer.bytes
        else { return nil }
        log(incoming, from: principal, since: start)
        return Answer(bytes: bytes, headers: headers(of: bytes.count, session: session))
    }

    private func headers(of length: Int, session: String?) -> HTTPHeaders {
        var headers = HTTPHeaders([("Content-Type", "application/json"), ("Content-Length", String(length))])
        if let session { headers.add(name: "Mcp-Session-Id", value: session) }
        headers.add(name: "Date", value: date.text)
        return headers
    }

    private func log(_ incoming: Incoming, from principal: Principal, since start: ContinuousClock.Instant) {
        guard logger.logLevel <= .debug else { return }
        let notes = RequestNotes()
        if !authenticator.isOpen { notes.note(principal) }
        notes.note(incoming.message)
        RequestLog.write("POST", MCPRoutes.target, status: 200, notes, since: start, at: .debug, to: logger)
    }
}

/// The header fields that decide whether a request is answered at once; none where a field stands there that somebody
/// else has to look at.
private struct DirectFields {
    private(set) var host: String?
    private(set) var accept: String?
    private(set) var authorization: [String] = []
    private var contentType: String?

    init?(_ headers: HTTPHeaders) {
        for (name, value) in headers {
            switch name.lowercased() {
            case "host":
                guard host == nil else { return nil }
                host = value
            case "accept":
                guard accept == nil else { return nil }
                accept = value
            case "content-type":
                guard contentType == nil else { return nil }
                contentType = value
            case "authorization": authorization.append(value)
            case "connection":
                guard value.lowercased() == "keep-alive" else { return nil }
            case "origin", "mcp-session-id", "last-event-id", "expect", "upgrade", "transfer-encoding",
                "content-encoding", "trailer":
                return nil
            default: break
            }
        }
        guard host != nil else { return nil }
    }

    var mediaType: String? { contentType.map(MediaType.name) }
}
