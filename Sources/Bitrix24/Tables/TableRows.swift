public import JSONCore
import Synchronization

/// The rows of a table, read while somebody iterates: up to 2500 a request, in the order of their numbers.
///
/// At most two answers are held at once: the one that is being handed out and the one behind it. Rows that are added
/// behind the reader's place come out, rows that are deleted before it is there do not, and no other row is affected.
/// A failure that passes is tried again from the last row; any other is thrown behind the last good row. Nothing is
/// sent any more when the iterating task is cancelled.
public struct TableRows: AsyncSequence, Sendable {
    public typealias Element = JSONNode
    public typealias Failure = PortalError

    private let scan: TableScan
    private let caller: PortalCaller
    private let record = AccountRecord()

    init(_ table: PortalTable, select: [String], filter: JSONObject, caller: PortalCaller) {
        scan = TableScan(table, select: select, filter: filter)
        self.caller = caller
    }

    /// What has been read so far; exact once the iteration has ended.
    public var account: TableAccount { record.account }

    public func makeAsyncIterator() -> Iterator {
        Iterator(reader: TableReader(scan, caller: caller, record: record), record: record)
    }

    /// Hands the rows out one by one.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let reader: TableReader
        fileprivate let record: AccountRecord
        private var rows: ArraySlice<JSONNode> = []
        private var position = 0

        fileprivate init(reader: TableReader, record: AccountRecord) {
            self.reader = reader
            self.record = record
        }

        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(PortalError) -> JSONNode? {
            while rows.isEmpty {
                guard let batch = try await reader.nextBatch() else { return nil }
                rows = batch[...]
            }
            let row = rows.removeFirst()
            record.handOut(row["ID"]?.lenientInt ?? row["id"]?.lenientInt ?? 0)
            return row
        }
    }
}

/// Keeps the account of one table while it is read.
final class AccountRecord: Sendable {
    /// What the requests cost.
    let costs = CallAccount()
    private let state = Mutex(TableAccount())

    var account: TableAccount {
        var account = state.withLock { $0 }
        let costs = costs.costs
        account.requests = costs.requests
        account.retries = costs.retries
        account.waited = costs.waited
        return account
    }

    func handOut(_ id: Int) {
        state.withLock { account in
            account.rows += 1
            account.lastID = id
        }
    }

    func complete() {
        state.withLock { $0.isComplete = true }
    }
}
