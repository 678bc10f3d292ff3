import Synchronization

/// Counts what calls cost, for whoever has to give an account of them.
final class CallAccount: Sendable {
    /// What calls have cost so far.
    struct Costs: Hashable, Sendable {
        /// How many HTTP requests were sent.
        var requests = 0
        /// How many of them repeated an earlier one.
        var retries = 0
        /// How long calls waited for their turn and before repetitions.
        var waited: Duration = .zero
    }

    private let counted = Mutex(Costs())

    var costs: Costs { counted.withLock { $0 } }

    func add(_ change: (inout Costs) -> Void) {
        counted.withLock { change(&$0) }
    }
}
