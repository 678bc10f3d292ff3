/// Paces the requests to one portal the way the portal itself counts them.
actor RateLimiter {
    private let clock: ErasedClock
    private var queue: TurnQueue<ErasedClock.Instant>

    init(limit: RateLimit, clock: ErasedClock) {
        self.clock = clock
        queue = TurnQueue(limit: limit, startingAt: clock.now)
    }

    /// Waits until the next request may start.
    ///
    /// A cancelled caller leaves its place to those behind it.
    func waitForTurn() async throws(CancellationError) {
        let ticket = queue.enter()
        while true {
            if Task.isCancelled {
                queue.leave(ticket)
                throw CancellationError()
            }
            switch queue.turn(of: ticket, at: clock.now) {
            case .go: return
            case .wait(let moment):
                // Cancellation ends the sleep early; the next round sees it.
                try? await clock.sleep(until: moment, tolerance: nil)
            }
        }
    }

    /// Holds all further requests back after the portal had too many.
    func holdBack(for duration: Duration) {
        queue.holdBack(until: clock.now.advanced(by: duration))
    }
}
