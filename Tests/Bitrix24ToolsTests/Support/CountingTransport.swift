import Bitrix24
import Synchronization

/// Counts the requests that pass through another transport.
final class CountingTransport: PortalTransport {
    private let inner: any PortalTransport
    private let sent = Mutex(0)

    init(_ inner: any PortalTransport) {
        self.inner = inner
    }

    /// How many requests have passed.
    var count: Int { sent.withLock(\.self) }

    func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        sent.withLock { $0 += 1 }
        return try await inner.send(request)
    }
}
