/// The portal's own account of requests: a bucket that holds a burst and drains at a steady rate.
///
/// The bucket knows no clock and never waits; it only answers which moment a request may start at.
struct LeakyBucket<Instant: InstantProtocol> where Instant.Duration == Duration {
    let limit: RateLimit
    private var emptyAt: Instant

    init(limit: RateLimit, emptyAt: Instant) {
        self.limit = limit
        self.emptyAt = emptyAt
    }

    /// The moment the next request may start at.
    func start(at now: Instant) -> Instant {
        max(now, max(emptyAt, now).advanced(by: limit.interval * (1 - limit.burst)))
    }

    /// Whether more than half of the burst is left.
    func isMoreThanHalfFree(at now: Instant) -> Bool {
        max(emptyAt, now) < now.advanced(by: limit.interval * limit.burst / 2) || limit.interval == .zero
    }

    /// Counts a request that starts now.
    mutating func add(at now: Instant) {
        emptyAt = max(emptyAt, now).advanced(by: limit.interval)
    }

    /// Fills the bucket, so that the next request starts no sooner than the given moment.
    mutating func fill(until moment: Instant) {
        emptyAt = max(emptyAt, moment.advanced(by: limit.interval * (limit.burst - 1)))
    }
}
