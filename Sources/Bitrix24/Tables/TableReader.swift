import JSONCore

/// Asks for one batch of a table after the other, the next one while the last is being used.
final class TableReader {
    /// What one batch brought, and where the reading goes on.
    private struct Answer: Sendable {
        var scan: TableScan
        var rows: [JSONNode] = []
        var failure: PortalError?
    }

    private var scan: TableScan
    private let caller: PortalCaller
    private let record: AccountRecord
    private let costs: CallAccount
    private var ahead: Task<Answer, Never>?
    /// What the iteration ends with.
    private var failure: PortalError?

    init(_ scan: TableScan, caller: PortalCaller, record: AccountRecord) {
        self.scan = scan
        self.caller = caller
        self.record = record
        costs = record.begin()
    }

    deinit {
        ahead?.cancel()
    }

    /// The next rows; `nil` behind the last.
    func nextBatch(isolation actor: isolated (any Actor)? = #isolation) async throws(PortalError) -> [JSONNode]? {
        if let failure { throw failure }
        guard !scan.isFinished else {
            record.complete()
            return nil
        }
        let work = ahead ?? Self.start(scan, after: nil, caller, costs)
        ahead = nil
        let answer = await withTaskCancellationHandler {
            await work.value
        } onCancel: {
            work.cancel()
        }
        scan = answer.scan
        if let total = scan.total { record.count(total) }
        if let error = answer.failure, answer.rows.isEmpty || !error.isTransient { failure = error }
        if failure == nil, !scan.isFinished, !Task.isCancelled {
            ahead = Self.start(scan, after: answer.failure, caller, costs)
        }
        if answer.rows.isEmpty, let failure { throw failure }
        return answer.rows
    }

    /// Gives up what is under way: nobody wants it any more.
    func stop(with error: PortalError) {
        ahead?.cancel()
        ahead = nil
        failure = error
    }

    /// Asks for the next batch; the answer is wanted only later, so that no task waits for it yet.
    private static func start(
        _ scan: TableScan,
        after failure: PortalError?,
        _ caller: PortalCaller,
        _ costs: CallAccount
    ) -> Task<Answer, Never> {
        Task { await read(scan, after: failure, caller, costs) }
    }

    /// Reads a batch.
    ///
    /// - Parameter failure: Why the last batch went only so far; what may pass is waited for.
    private static func read(
        _ scan: TableScan,
        after failure: PortalError?,
        _ caller: PortalCaller,
        _ costs: CallAccount
    ) async -> Answer {
        var scan = scan
        var retries = caller.retryState
        var failure = failure
        while true {
            if let failure, await !caller.wait(after: failure, &retries, account: costs) {
                let end = Task.isCancelled ? PortalError(.cancelled, calling: failure.method) : failure
                return Answer(scan: scan, failure: end)
            }
            do throws(PortalError) {
                let (rows, error) = scan.take(try await caller.batch(scan.commands, account: costs))
                guard rows.isEmpty, let error else { return Answer(scan: scan, rows: rows, failure: error) }
                failure = error
            } catch {
                return Answer(scan: scan, failure: error)
            }
        }
    }
}
