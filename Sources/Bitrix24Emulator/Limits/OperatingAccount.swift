/// How long the methods of each webhook and application have run of late, in baskets of a minute.
struct OperatingAccount: Sendable {
    /// Whose time is counted, and of what.
    struct Key: Hashable, Sendable {
        /// The webhook or application.
        var account: String
        /// The method in lower case.
        var method: String
    }

    /// What is known of a key.
    struct Sum: Hashable, Sendable {
        /// The seconds of all baskets.
        var seconds = 0.0
        /// When the oldest basket drops out; `nil` where there is none.
        var resetAt: Double?
    }

    private struct Basket: Sendable {
        let minute: Int
        let firstCall: Double
        var seconds: Double

        /// When it drops out.
        var end: Double { firstCall + 600 }
    }

    /// Shorter calls leave no trace, so that most methods stay at 0.
    private static let shortest = 0.1

    private var baskets: [Key: [Basket]] = [:]

    /// The running time of a key at a moment.
    mutating func sum(of key: Key, at now: Double) -> Sum {
        guard let kept = baskets[key]?.filter({ $0.end > now }), let oldest = kept.first else {
            baskets[key] = nil
            return Sum()
        }
        baskets[key] = kept
        return Sum(seconds: kept.reduce(0) { $0 + $1.seconds }, resetAt: oldest.end)
    }

    /// Counts a call that started at a moment.
    mutating func add(_ seconds: Double, to key: Key, at start: Double) {
        guard seconds >= Self.shortest else { return }
        let minute = Int((start / 60).rounded(.down))
        if let last = baskets[key]?.indices.last, baskets[key]?[last].minute == minute {
            baskets[key]?[last].seconds += seconds
        } else {
            baskets[key, default: []].append(Basket(minute: minute, firstCall: start, seconds: seconds))
        }
    }
}
