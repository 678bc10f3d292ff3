import Bitrix24
import JSONCore

/// Reads tables one after the other, and keeps account of the requests and of how far it is.
struct HistoryReading {
    private static let pageSize = 50
    private static let batch = 50
    private static let step = 2500
    /// How many records one request looks up by their numbers.
    static let lookup = pageSize * batch

    let client: PortalClient
    let requests: RequestCount
    /// How many rows there are in all.
    let total: Int
    /// Called with how many rows have been read, and how many there are.
    let progress: @Sendable (_ rows: Int, _ of: Int) async -> Void
    private(set) var read = 0

    init(
        client: PortalClient,
        counting requests: RequestCount,
        total: Int,
        progress: @escaping @Sendable (_ rows: Int, _ of: Int) async -> Void
    ) {
        self.client = client
        self.requests = requests
        self.total = total
        self.progress = progress
    }

    /// Reads the rows of a table.
    mutating func rows(
        of table: PortalTable,
        select: [String] = [],
        filter: JSONObject,
        _ use: (JSONNode) -> Void
    ) async throws {
        let rows = client.rows(of: table, select: select, filter: filter)
        defer { requests.add(rows.account.requests) }
        for try await row in rows {
            use(row)
            read += 1
            if read.isMultiple(of: Self.step) { await progress(read, max(total, read)) }
        }
    }

    /// Reads the changes in the history that fit a filter.
    mutating func changes(
        in scope: HistoryScope,
        _ filter: JSONObject,
        zone: TimeZoneRules,
        _ use: (StageChange) -> Void
    ) async throws {
        try await rows(of: .stageHistory(entityTypeID: scope.typeID), filter: filter) { row in
            if let change = StageChange(row: row, zone: zone) { use(change) }
        }
    }

    /// Reads the records with some numbers, those of them that fit a filter.
    func records(
        _ ids: [Int],
        of dialect: EntityDialect,
        select: [String],
        filter: JSONObject,
        _ use: (JSONNode) -> Void
    ) async throws {
        let commands = stride(from: 0, to: ids.count, by: Self.pageSize).map { start in
            var filter = filter
            filter["@" + dialect.idCode] = .array(ids[start...].prefix(Self.pageSize).map { .int($0) })
            return BatchCommand(
                dialect.method,
                dialect.parameters(select: select, filter: filter, order: [(dialect.idCode, false)], start: -1)
            )
        }
        for start in stride(from: 0, to: commands.count, by: Self.batch) {
            requests.add(1)
            for result in try await client.batch(Array(commands[start...].prefix(Self.batch))) {
                for row in dialect.rows(in: try result.get().result) { use(row) }
            }
        }
    }
}
