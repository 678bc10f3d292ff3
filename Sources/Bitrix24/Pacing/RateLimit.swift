/// How many requests a portal takes: so many at once, and one each interval in the long run.
struct RateLimit: Hashable, Sendable {
    /// How many requests start at once after a quiet time.
    let burst: Int
    /// The time in which the portal forgets one request.
    let interval: Duration

    init(burst: Int, interval: Duration) {
        self.burst = max(burst, 1)
        self.interval = max(interval, .zero)
    }

    init(burst: Int, perSecond rate: Double) {
        self.init(burst: burst, interval: rate > 0 ? .seconds(min(1 / rate, 3_600)) : .seconds(1))
    }

    /// The limit less one request of a burst: requests that left one after the other can arrive closer together.
    var withMargin: RateLimit { RateLimit(burst: burst > 2 ? burst - 1 : burst, interval: interval) }
}
