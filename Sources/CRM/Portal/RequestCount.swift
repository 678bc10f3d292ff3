import Synchronization

/// Counts the requests that answering one question took.
package final class RequestCount: Sendable {
    private let count = Mutex(0)

    package init() {}

    /// How many there were so far.
    package var total: Int { count.withLock { $0 } }

    /// Adds some.
    package func add(_ requests: Int) { count.withLock { $0 += requests } }
}
