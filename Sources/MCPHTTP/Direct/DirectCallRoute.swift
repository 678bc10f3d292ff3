import HTTPTypes
import JSONCore
import Logging
import MCP
import NIOCore

/// Calls tools for programs that speak no MCP, with the answers that ``RESTRoutes`` would give.
///
/// It lets in just what the middleware and the routes would let in, and leaves everything that is refused, or needs more
/// than a look, to them.
final class DirectCallRoute: Sendable {
    /// A call that may be made.
    struct Call: Sendable {
        fileprivate let call: ToolCalls.Call
        fileprivate let principal: Principal
        fileprivate let start: ContinuousClock.Instant
    }

    /// The head of an answer, and the pieces of its body.
    struct Answer: Sendable {
        let head: HTTPResponse
        let pieces: [[UInt8]]
        let length: Int
    }

    private let calls: ToolCalls
    private let admission: DirectAdmission
    private let logger: Logger
    private let date = HTTPDate()

    init(calls: ToolCalls, admission: DirectAdmission, logger: Logger) {
        self.calls = calls
        self.admission = admission
        self.logger = logger
    }

    /// Whether a request looks like a call, before its body is there: small, and no client waits to be asked for the rest.
    func mayCall(_ head: HTTPRequest) -> Bool {
        guard head.method == .post, head.path == RESTRoutes.Path.call,
            let length = head.headerFields[.contentLength].flatMap({ Int($0) })
        else { return false }
        return length <= DirectAdmission.largestBody && !head.headerFields.contains(.expect)
    }

    /// The call that a request asks for; `nil` where that is not to be decided here.
    func call(in head: HTTPRequest, _ body: ByteBuffer) -> Call? {
        let start = ContinuousClock.now
        guard let fields = DirectFields(head), (fields.mediaType ?? "application/json") == "application/json",
            let principal = admission.principal(fields),
            let body = try? RESTBody(parsing: Array(body.readableBytesView)), !body.isMessage,
            let call = try? calls.call(in: body)
        else { return nil }
        return Call(call: call, principal: principal, start: start)
    }

    /// Makes a call; `nil` where it was cancelled.
    func answer(to call: Call) async -> Answer? {
        let notes = RequestNotes()
        do {
            let pieces = try await calls.result(of: call.call, from: call.principal, logger: logger)
            return answer(pieces, .ok, to: call, notes)
        } catch let error as RESTError {
            notes.note(error: error.type)
            return answer([error.body.bytes], error.status, to: call, notes)
        } catch {
            return nil
        }
    }

    private func answer(
        _ pieces: [[UInt8]],
        _ status: HTTPResponse.Status,
        to call: Call,
        _ notes: RequestNotes
    ) -> Answer {
        log(status, of: call, notes)
        let length = pieces.reduce(0) { $0 + $1.count }
        let fields: HTTPFields = [
            .contentType: "application/json", .contentLength: String(length), .date: date.text,
        ]
        return Answer(head: HTTPResponse(status: status, headerFields: fields), pieces: pieces, length: length)
    }

    private func log(_ status: HTTPResponse.Status, of call: Call, _ notes: RequestNotes) {
        let level = RequestLog.level(of: status, notes)
        guard logger.logLevel <= level else { return }
        admission.note(call.principal, in: notes)
        notes.note(method: ToolCalls.method)
        RequestLog.write(
            "POST",
            RESTRoutes.Path.call,
            status: status.code,
            notes,
            since: call.start,
            at: level,
            to: logger
        )
    }
}
