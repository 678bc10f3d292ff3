import MCPTesting
import Synchronization
import Testing

@testable import MCP

struct ReleaseTests {
    @Test(arguments: [
        (Revision.v20241105, false), (.v20250326, false), (.v20250618, false), (.v20251125, true), (.v20260728, true),
    ])
    func `only clients that know how to come back are let go`(revision: Revision, isReleased: Bool) {
        let outlet = ReleasedOutlet()
        var context = RequestContext(revision: revision, logger: .silent)
        context.link = RequestLink(outlet: outlet, session: nil, progressToken: nil, logLevel: nil)
        context.releaseConnection()

        #expect(outlet.isReleased.withLock { $0 } == isReleased)
    }
}

/// Notes whether it was let go.
private final class ReleasedOutlet: MessageOutlet {
    let isReleased = Mutex(false)

    func send(_ message: [UInt8]) async throws {}

    func release() { isReleased.withLock { $0 = true } }
}
