import Testing

@testable import Bitrix24

struct RetryStateTests {
    @Test(arguments: PortalError.Kind.allCases, MethodAccess.allCases)
    func `repeats only what is safe to repeat`(kind: PortalError.Kind, access: MethodAccess) {
        var state = RetryState(access: access, retries: 3, longestBlock: .seconds(30))

        let action = state.action(after: PortalError(kind, calling: "m"), release: nil, jitter: 0)

        let isSafe = kind == .overLimit || (access == .read && (kind == .timedOut || kind == .unavailable))
        #expect((action != .fail) == isSafe)
    }

    @Test func `waits longer each time, spread out, and gives up in the end`() {
        var state = RetryState(access: .read, retries: 3, longestBlock: .seconds(30))
        let error = PortalError(.unavailable, calling: "m", status: 500)

        let actions = [0, 0, 0.8, 0].map { state.action(after: error, release: nil, jitter: $0) }

        #expect(
            actions == [
                .retry(after: .seconds(0.25)), .retry(after: .seconds(0.5625)), .retry(after: .seconds(1.265625 * 1.2)),
                .fail,
            ]
        )
    }

    @Test(arguments: [MethodAccess.read, .write])
    func `holds the whole portal back when it had too many requests`(access: MethodAccess) {
        var state = RetryState(access: access, retries: 2, longestBlock: .seconds(30))
        let error = PortalError(.overLimit, calling: "m", code: "QUERY_LIMIT_EXCEEDED", status: 503)

        let actions = (1...3).map { _ in state.action(after: error, release: nil, jitter: 0) }

        #expect(actions == [.holdBack(for: .seconds(1)), .holdBack(for: .seconds(1.5)), .fail])
    }

    @Test func `waits for a blocked method as long as it may`() {
        var state = RetryState(access: .write, retries: 5, longestBlock: .seconds(30))
        let error = PortalError(.overLimit, calling: "m", code: "operation_time_limit", status: 429)

        #expect(state.action(after: error, release: nil, jitter: 0) == .retry(after: .seconds(10)))
        #expect(state.action(after: error, release: .seconds(20), jitter: 0) == .retry(after: .seconds(20)))
        #expect(state.action(after: error, release: .seconds(1), jitter: 0) == .fail)
    }

    @Test func `never repeats where no repetition is allowed`() {
        var state = RetryState(access: .read, retries: 0, longestBlock: .seconds(30))

        #expect(state.action(after: PortalError(.timedOut, calling: "m"), release: nil, jitter: 0) == .fail)
    }
}
