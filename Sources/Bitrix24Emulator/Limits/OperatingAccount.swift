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
        let kept = baskets[key]?.filter { $0.end > now } ?? []
        baskets[key] = kept.isEmpty ? nil : kept
        return Sum(seconds: kept.reduce(0) { $0 + $1.seconds }, resetAt: kept.map(\.end).min())
    }

    /// Counts a call that started at a moment, which may lie before that of the last one: a batch runs ahead of the clock.
    mutating func add(_ seconds: Double, to key: Key, at start: Double) {
        guard seconds >= Self.shortest else { return }
        let minute = Int((start / 60).rounded(.down))
        if let place = baskets[key]?.lastIndex(where: { $0.minute == minute }) {
            baskets[key]?[place].seconds += seconds
        } else {
            baskets[key, default: []].append(Basket(minute: minute, firstCall: start, seconds: seconds))
        }
    }
}
