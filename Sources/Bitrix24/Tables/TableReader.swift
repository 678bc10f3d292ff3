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
    private var ahead: Task<Answer, Never>?
    /// What the iteration ends with.
    private var failure: PortalError?

    init(_ scan: TableScan, caller: PortalCaller, record: AccountRecord) {
        self.scan = scan
        self.caller = caller
        self.record = record
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
        let work = ahead ?? Self.start(scan, caller, record)
        ahead = nil
        let answer = await withTaskCancellationHandler {
            await work.value
        } onCancel: {
            work.cancel()
        }
        scan = answer.scan
        failure = answer.failure
        if failure == nil, !scan.isFinished, !Task.isCancelled { ahead = Self.start(scan, caller, record) }
        if answer.rows.isEmpty, let failure { throw failure }
        return answer.rows
    }

    /// Asks for the next batch; the answer is wanted only later, so that no task waits for it yet.
    private static func start(
        _ scan: TableScan,
        _ caller: PortalCaller,
        _ record: AccountRecord
    ) -> Task<Answer, Never> {
        Task { await read(scan, caller, record) }
    }

    private static func read(_ scan: TableScan, _ caller: PortalCaller, _ record: AccountRecord) async -> Answer {
        var scan = scan
        var retries = caller.retryState
        while true {
            var failure: PortalError
            do throws(PortalError) {
                let results = try await caller.batch(scan.commands, account: record.costs)
                let (rows, error) = scan.take(results)
                guard rows.isEmpty, let error else {
                    return Answer(scan: scan, rows: rows, failure: error.flatMap { $0.isTransient ? nil : $0 })
                }
                failure = error
            } catch {
                return Answer(scan: scan, failure: error)
            }
            // The batch went through, and only its first command failed: what may pass is waited for.
            guard await caller.wait(after: failure, &retries, account: record.costs) else {
                failure.message = failure.message ?? "after row \(scan.lastID)"
                return Answer(scan: scan, failure: failure)
            }
        }
    }
}
