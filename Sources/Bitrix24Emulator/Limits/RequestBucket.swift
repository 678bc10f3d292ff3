/// The portal's leaky bucket: a burst of requests, then a steady rate.
struct RequestBucket: Sendable {
    private let burst: Double
    private let ratePerSecond: Double
    private var level = 0.0
    private var updatedAt = -Double.infinity

    /// Creates an empty bucket; `nil` where there is no limit.
    init?(limits: EmulatorConfiguration.Limits) {
        switch limits {
        case .none: return nil
        case .standard: (burst, ratePerSecond) = (50, 2)
        case .enterprise: (burst, ratePerSecond) = (250, 5)
        }
    }

    /// Counts a request; `false` where it is one too many.
    mutating func take(at now: Double) -> Bool {
        level = max(0, level - max(0, now - updatedAt) * ratePerSecond)
        updatedAt = max(updatedAt, now)
        guard level + 1 <= burst else { return false }
        level += 1
        return true
    }
}
