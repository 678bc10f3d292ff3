import Synchronization

/// Keeps the account of a table while it is read.
final class AccountRecord: Sendable {
    private struct State {
        var account = TableAccount()
        /// What the requests cost.
        var costs = CallAccount()
    }

    private let state = Mutex(State())

    var account: TableAccount {
        let state = state.withLock { $0 }
        var account = state.account
        let costs = state.costs.costs
        account.requests = costs.requests
        account.retries = costs.retries
        account.waited = costs.waited
        return account
    }

    /// Begins anew.
    ///
    /// - Returns: Where the costs of the requests go.
    func begin() -> CallAccount {
        state.withLock { state in
            state = State()
            return state.costs
        }
    }

    func count(_ total: Int) {
        state.withLock { $0.account.total = total }
    }

    func handOut(_ id: Int) {
        state.withLock { state in
            state.account.rows += 1
            state.account.lastID = id
        }
    }

    func complete() {
        state.withLock { $0.account.isComplete = true }
    }
}
