import Logging
import MCP
import NIOCore
import NIOHTTP1

/// Answers posted messages that nobody has to work for: pings, lists, `server/discover`, `initialize`.
///
/// It lets in just what the middleware and ``MCPRoutes`` would let in, with the same parts, and leaves everything that is
/// refused, or needs more than a look, to them: pages of browsers, access tokens of OAuth, requests of a session.
final class DirectAnswerRoute: Sendable {
    /// A result, and the header fields that it goes with.
    struct Answer {
        let pieces: [[UInt8]]
        let length: Int
        let headers: HTTPHeaders
    }

    private let exchange: MessageExchange
    private let admission: DirectAdmission
    private let logger: Logger
    private let date = HTTPDate()

    init(exchange: MessageExchange, admission: DirectAdmission, logger: Logger) {
        self.exchange = exchange
        self.admission = admission
        self.logger = logger
    }

    /// Whether a request looks like one that can be answered, before its body is there: small, and no client waits to be
    /// asked for the rest.
    func mayAnswer(_ head: HTTPRequestHead) -> Bool {
        guard head.method == .POST, head.uri == MCPRoutes.target, head.version == .http1_1,
            let length = head.headers.first(name: "Content-Length").flatMap({ Int($0) })
        else { return false }
        return length <= DirectAdmission.largestBody && !head.headers.contains(name: "Expect")
    }

    /// The answer; `nil` where that is not to be found here.
    func answer(to head: HTTPRequestHead, _ body: ByteBuffer) -> Answer? {
        let start = ContinuousClock.now
        guard let fields = DirectFields(head.headers), let principal = admission.principal(fields) else { return nil }
        let routing = RoutingHeaders(head.headers.lazy.map { ($0.name, $0.value) })
        guard
            MCPRoutes.formatRefusal(accept: fields.accept, mediaType: fields.mediaType, Era.decide(headers: routing))
                == nil,
            case .message(let incoming) = Inbound(parsing: Array(body.readableBytesView), headers: routing),
            let (answer, session) = exchange.immediateAnswer(to: incoming, from: principal, logger: logger),
            let pieces = answer.pieces
        else { return nil }
        log(incoming, from: principal, since: start)
        let length = pieces.reduce(0) { $0 + $1.count }
        return Answer(pieces: pieces, length: length, headers: headers(of: length, session: session))
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
        admission.note(principal, in: notes)
        notes.note(incoming.message)
        RequestLog.write("POST", MCPRoutes.target, status: 200, notes, since: start, at: .debug, to: logger)
    }
}
