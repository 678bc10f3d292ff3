/// How long a server that does not answer is tried again, at growing intervals.
struct RetrySchedule: Hashable {
    private static let longestWait = Duration.seconds(1)

    private let limit: Duration
    private var spent = Duration.zero
    private var nextWait = Duration.milliseconds(50)

    /// Creates a schedule that gives up after the given time.
    init(limit: Duration) {
        self.limit = limit
    }

    /// How long to wait after a try that failed; `nil` where the time is up.
    ///
    /// The last try is made when the time is up, not before.
    mutating func wait(afterTrying duration: Duration) -> Duration? {
        spent += duration
        guard spent < limit else { return nil }
        let wait = min(nextWait, limit - spent)
        spent += wait
        nextWait = min(nextWait * 2, Self.longestWait)
        return wait
    }
}
