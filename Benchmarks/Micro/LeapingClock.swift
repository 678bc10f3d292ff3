import Synchronization

/// A clock on which nobody waits: it goes on to whatever moment somebody sleeps until.
final class LeapingClock: Clock {
    struct Instant: InstantProtocol {
        let sinceStart: Duration

        func advanced(by duration: Duration) -> Instant { Instant(sinceStart: sinceStart + duration) }

        func duration(to other: Instant) -> Duration { other.sinceStart - sinceStart }

        static func < (left: Instant, right: Instant) -> Bool { left.sinceStart < right.sinceStart }
    }

    let minimumResolution = Duration.nanoseconds(1)

    private let elapsed = Mutex(Duration.zero)

    var now: Instant { Instant(sinceStart: elapsed.withLock { $0 }) }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        elapsed.withLock { $0 = max($0, deadline.sinceStart) }
    }
}
