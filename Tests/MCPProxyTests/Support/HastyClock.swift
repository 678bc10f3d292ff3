import Synchronization

/// A clock whose sleepers wake at once; its time is what they have slept.
final class HastyClock: Clock {
    struct Instant: InstantProtocol {
        var offset = Duration.zero

        static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }

        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }

        func duration(to other: Instant) -> Duration { other.offset - offset }
    }

    private let time = Mutex(Instant())

    var now: Instant { time.withLock { $0 } }

    var minimumResolution: Duration { .zero }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        time.withLock { $0 = max($0, deadline) }
    }
}
