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

    /// The moment a request may start at that has so many others before it.
    func start(behind others: Int, at now: Instant) -> Instant {
        let drained = max(emptyAt, now)
        return max(now, drained.advanced(by: limit.interval * (others - limit.burst + 1)))
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
