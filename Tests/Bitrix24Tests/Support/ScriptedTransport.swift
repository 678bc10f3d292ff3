import Bitrix24
import JSONCore
import Synchronization

/// A portal that answers as a test says, and remembers what it was asked.
final class ScriptedTransport: PortalTransport {
    typealias Reply = Result<PortalResponse, PortalTransportError>

    private let reply: @Sendable (PortalRequest, Int) async -> Reply
    private let received = Mutex<[PortalRequest]>([])

    /// Answers each request by a closure that gets the request and how many came before it.
    init(reply: @escaping @Sendable (PortalRequest, Int) async -> Reply) {
        self.reply = reply
    }

    /// Answers with the given replies in order, and with the last one from then on.
    convenience init(_ replies: Reply...) {
        self.init { _, position in replies[min(position, replies.count - 1)] }
    }

    var requests: [PortalRequest] { received.withLock { $0 } }

    /// The parameters that each request carried.
    var parameters: [JSONValue] {
        requests.map { (try? JSONValue(parsing: String(decoding: $0.body, as: UTF8.self))) ?? .null }
    }

    func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        let position = received.withLock { requests in
            requests.append(request)
            return requests.count - 1
        }
        return try await reply(request, position).get()
    }
}

extension Result where Success == PortalResponse, Failure == PortalTransportError {
    /// An answer with a body.
    static func answer(_ body: String, status: Int = 200, headers: [(name: String, value: String)] = []) -> Self {
        .success(PortalResponse(status: status, headers: headers, body: Array(body.utf8)))
    }

    /// A refusal as portals write it.
    static func refusal(_ status: Int, _ code: String, _ text: String = "") -> Self {
        let body = JSONFragment(["error": .string(code), "error_description": .string(text)])
        return .answer(body.text, status: status)
    }
}
