/// Any clock behind one type, so that tests can bring their own without every user being generic.
struct ErasedClock: Clock {
    /// A moment, counted from the creation of the clock.
    struct Instant: InstantProtocol {
        let sinceStart: Duration

        func advanced(by duration: Duration) -> Instant { Instant(sinceStart: sinceStart + duration) }

        func duration(to other: Instant) -> Duration { other.sinceStart - sinceStart }

        static func < (left: Instant, right: Instant) -> Bool { left.sinceStart < right.sinceStart }
    }

    let minimumResolution: Duration
    private let elapsed: @Sendable () -> Duration
    private let sleepUntil: @Sendable (Duration, Duration?) async throws -> Void

    init<Base: Clock>(_ base: Base) where Base.Duration == Duration {
        let start = base.now
        minimumResolution = base.minimumResolution
        elapsed = { start.duration(to: base.now) }
        sleepUntil = { try await base.sleep(until: start.advanced(by: $0), tolerance: $1) }
    }

    var now: Instant { Instant(sinceStart: elapsed()) }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try await sleepUntil(deadline.sinceStart, tolerance)
    }
}
