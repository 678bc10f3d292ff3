public import JSONCore

/// The rows of a table, read while somebody iterates: up to 2500 a request, in the order of their numbers.
///
/// At most two answers are held at once: the one that is being handed out and the one behind it, which is asked for
/// while the first is being used. Rows that are added behind the reader's place come out, rows that are deleted before
/// it is there do not, and no other row is affected.
///
/// A failure that passes is waited for and tried again from the last row, as often as the client's configuration says.
/// Any other is thrown behind the last good row, and each call of `next()` after that throws it again. A table whose
/// rows do not come by ascending numbers fails with ``PortalError/Kind/invalidParameters``. Once the iterating task is
/// cancelled, `next()` throws ``PortalError/Kind/cancelled``; that and the end of the iteration withdraw what was asked
/// for ahead.
///
/// Each iteration reads the table anew.
public struct TableRows: AsyncSequence, Sendable {
    public typealias Element = JSONNode
    public typealias Failure = PortalError

    private let table: PortalTable
    private let plan: Result<TableScan, PortalError>
    private let caller: PortalCaller
    private let record = AccountRecord()

    init(
        _ table: PortalTable,
        select: [String],
        filter: JSONObject,
        countsRows: Bool,
        caller: PortalCaller
    ) {
        self.table = table
        self.caller = caller
        do throws(PortalError) {
            plan = .success(try TableScan(table, select: select, filter: filter, countsRows: countsRows))
        } catch {
            plan = .failure(error)
        }
    }

    /// What the latest iteration has read so far; exact once it has ended.
    public var account: TableAccount { record.account }

    public func makeAsyncIterator() -> Iterator {
        Iterator(
            reader: plan.map { TableReader($0, caller: caller, record: record) },
            table: table,
            record: record
        )
    }

    /// Hands the rows out one by one.
    public struct Iterator: AsyncIteratorProtocol {
        private let reader: Result<TableReader, PortalError>
        private let table: PortalTable
        private let record: AccountRecord
        private var rows: ArraySlice<JSONNode> = []

        fileprivate init(reader: Result<TableReader, PortalError>, table: PortalTable, record: AccountRecord) {
            self.reader = reader
            self.table = table
            self.record = record
        }

        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(PortalError) -> JSONNode? {
            let reader = try reader.get()
            if Task.isCancelled {
                rows = []
                reader.stop(with: PortalError(.cancelled, calling: table.method))
            }
            while rows.isEmpty {
                guard let batch = try await reader.nextBatch() else { return nil }
                rows = batch[...]
            }
            let row = rows.removeFirst()
            record.handOut(row[table.rowKey]?.lenientInt ?? 0)
            return row
        }
    }
}
