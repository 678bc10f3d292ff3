import Bitrix24
import Synchronization

/// Gives the answer that the same request got before.
final class RememberingTransport: PortalTransport {
    private struct Question: Hashable {
        let url: String
        let body: [UInt8]
    }

    private let source: any PortalTransport
    private let answers = Mutex<[Question: PortalResponse]>([:])

    /// - Parameter source: Whoever answers what is asked for the first time.
    init(_ source: any PortalTransport) {
        self.source = source
    }

    func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        let question = Question(url: request.url, body: request.body)
        if let answer = answers.withLock({ $0[question] }) { return answer }
        let answer = try await source.send(request)
        answers.withLock { $0[question] = answer }
        return answer
    }
}
