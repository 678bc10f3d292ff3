import Testing

@testable import Bitrix24

@Suite(.timeLimit(.minutes(1)))
struct RateLimiterTests {
    private let clock = VirtualClock(jumps: false)

    @Test func `lets a burst through without waiting`() async throws {
        let limiter = RateLimiter(limit: RateLimit(burst: 50, perSecond: 2), clock: ErasedClock(clock))

        for _ in 1...50 { try await limiter.waitForTurn() }

        #expect(clock.slept.isEmpty)
    }

    @Test func `makes a caller beyond the burst wait`() async throws {
        let limiter = RateLimiter(limit: RateLimit(burst: 1, perSecond: 2), clock: ErasedClock(clock))
        try await limiter.waitForTurn()

        async let second: Void = limiter.waitForTurn()
        await clock.sleepers(1)
        clock.advance(by: .milliseconds(500))
        try await second

        #expect(clock.slept == [.milliseconds(500)])
    }

    @Test func `ends the wait of a cancelled caller and frees its place`() async throws {
        let limiter = RateLimiter(limit: RateLimit(burst: 1, perSecond: 1), clock: ErasedClock(clock))
        try await limiter.waitForTurn()
        let cancelled = Task { try await limiter.waitForTurn() }
        await clock.sleepers(1)

        cancelled.cancel()

        await #expect(throws: CancellationError.self) { try await cancelled.value }
        clock.advance(by: .seconds(1))
        try await limiter.waitForTurn()
        #expect(clock.slept.count == 1)
    }

    @Test func `holds everybody back when told to`() async throws {
        let limiter = RateLimiter(limit: RateLimit(burst: 50, perSecond: 2), clock: ErasedClock(clock))
        await limiter.holdBack(for: .seconds(2))

        async let turn: Void = limiter.waitForTurn()
        await clock.sleepers(1)
        clock.advance(by: .seconds(2))
        try await turn

        #expect(clock.slept == [.seconds(2)])
    }
}
