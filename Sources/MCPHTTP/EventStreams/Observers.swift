import JSONCore
import MCP
import Synchronization

/// The streams that show what their principal does elsewhere.
///
/// Nothing of one principal reaches another's stream, and where nobody watches nothing is kept or even written.
final class Observers: Sendable {
    private let streams = Mutex<[Principal: [EventStream]]>([:])

    init() {}

    /// Shows a stream what its principal does from now on.
    func add(_ stream: EventStream) {
        streams.withLock { $0[stream.principal, default: []].append(stream) }
    }

    /// Shows a stream nothing more.
    func remove(_ stream: EventStream) {
        streams.withLock { streams in
            streams[stream.principal]?.removeAll { $0 === stream }
            if streams[stream.principal]?.isEmpty == true { streams[stream.principal] = nil }
        }
    }

    /// Shows the result of something that a principal did.
    func publish(_ method: String, result: @autoclosure () -> ArraySlice<UInt8>, to principal: Principal) {
        let watching = streams.withLock { $0[principal] ?? [] }
        guard !watching.isEmpty else { return }
        let event = ServerSentEvent.message(Self.notification(method, result: result()))
        for stream in watching where !stream.send(event) { remove(stream) }
    }

    /// Shows the answer to a message, where it is a result.
    func publish(_ answer: Answer, to incoming: Incoming, from principal: Principal) {
        guard case .request(let request) = incoming.message, let result = answer.result else { return }
        publish(request.method, result: result.bytes[...], to: principal)
    }

    private static func notification(_ method: String, result: ArraySlice<UInt8>) -> [UInt8] {
        let params = JSONFragment { $0.member("result", JSONFragment(trusting: Array(result))) }
        return NotificationMessage.bytes(method, params: params)
    }
}
