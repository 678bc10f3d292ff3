package import Bitrix24
import JSONCore

/// Answers a question for figures in the cheapest way that is exact.
///
/// Where all groups are known and nothing but numbers of records is asked for, the portal counts them: 50 groups a request.
/// Otherwise the records are read, 2500 a request, and only what has been counted is kept.
package struct AggregationRun: Sendable {
    private static let firstBatch = 250
    private static let nextBatch = 2500

    private let aggregation: Aggregation
    private let model: PortalModel
    private let client: PortalClient
    private let requests: RequestCount

    /// Prepares an answer.
    ///
    /// - Parameter requests: What the requests are added to.
    package init(_ aggregation: Aggregation, model: PortalModel, client: PortalClient, counting requests: RequestCount)
    {
        self.aggregation = aggregation
        self.model = model
        self.client = client
        self.requests = requests
    }

    /// Answers.
    ///
    /// - Parameters:
    ///   - limit: How many requests it may take beside the one that tells how many records there are.
    ///   - starts: Called with the number of requests before the first of many is sent.
    ///   - progress: Called with how many records have been read, and how many there are.
    /// - Throws: An ``AggregationCost`` above the limit; nothing but one count has been asked for then.
    package func result(
        limit: Int,
        starts: (_ requests: Int) async -> Void,
        progress: (_ rows: Int, _ of: Int) async -> Void
    ) async throws -> AggregationResult {
        let counts = BucketCounts(aggregation, model: model)
        if let counts, counts.requests == 1, let result = try await counted(counts) { return result }
        let split = ConditionSplit(aggregation.condition, for: aggregation.schema.dialect, zone: model.zone)
        let total = try await count(split.filter)
        let reading = Self.requests(toRead: total)
        if let counts, counts.requests > 1, counts.requests < reading {
            try Self.check(counts.requests, rows: nil, limit)
            await starts(counts.requests)
            if let result = try await counted(counts) { return result }
        }
        try Self.check(reading, rows: total, limit)
        await starts(reading)
        return try await read(split, total: total, progress: progress)
    }

    private static func check(_ requests: Int, rows: Int?, _ limit: Int) throws(AggregationCost) {
        guard requests > limit else { return }
        throw AggregationCost(requests: requests, rows: rows, limit: limit)
    }

    /// How many requests reading so many records takes: a small one first, then windows of 50 in batches of 50.
    static func requests(toRead rows: Int) -> Int {
        rows < firstBatch ? 1 : 1 + (rows - firstBatch + nextBatch) / nextBatch
    }

    private func count(_ filter: JSONObject) async throws(PortalError) -> Int {
        requests.add(1)
        let command = aggregation.schema.dialect.countCommand(filter)
        return try await client.call(command.method, command.parameters).total ?? 0
    }

    // MARK: - Counting by the portal

    /// The figures from counts; `nil` where the counts do not add up, so that the records have to tell.
    private func counted(_ counts: BucketCounts) async throws(PortalError) -> AggregationResult? {
        var totals: [Int] = []
        let commands = counts.commands(in: aggregation.schema.dialect)
        for start in stride(from: 0, to: commands.count, by: BucketCounts.batch) {
            requests.add(1)
            for result in try await client.batch(Array(commands[start...].prefix(BucketCounts.batch))) {
                guard let total = try result.get().total else { return nil }
                totals.append(total)
            }
        }
        var groups: [[String]: GroupTally] = [:]
        for (cell, total) in zip(counts.cells, totals) {
            var group = groups[cell.keys] ?? GroupTally(for: aggregation.metrics)
            if let letter = cell.stageGroup { group.countsByStageGroup[letter] = total } else { group.count = total }
            groups[cell.keys] = group
        }
        guard let whole = groups[[]] else { return nil }
        groups[[]] = nil
        guard aggregation.dimensions.isEmpty || addRemainder(to: &groups, of: whole, counts) else { return nil }
        let table = FigureTable(aggregation.metrics, whole: whole)
        return AggregationResult(
            columns: table.columns,
            rows: GroupRows(aggregation, model: model).rows(of: groups, table),
            total: AggregationResult.Row(names: [], figures: table.figures(of: whole)),
            counted: whole.count,
            portalTotal: whole.count,
            readRows: false,
            overlaps: counts.overlaps,
            unconverted: [],
            rates: []
        )
    }

    /// Adds the records that no known value has; `false` where it is not known which group they belong to.
    private func addRemainder(
        to groups: inout [[String]: GroupTally],
        of whole: GroupTally,
        _ counts: BucketCounts
    ) -> Bool {
        guard !counts.overlaps else { return counts.isComplete }
        let rest = whole.count - groups.values.reduce(0) { $0 + $1.count }
        if rest == 0 { return true }
        guard rest > 0, aggregation.dimensions.count == 1 else { return false }
        var group = GroupTally(for: aggregation.metrics)
        group.count = rest
        for (letter, count) in whole.countsByStageGroup {
            group.countsByStageGroup[letter] =
                count - groups.values.reduce(0) { $0 + ($1.countsByStageGroup[letter] ?? 0) }
        }
        groups[[""]] = group
        return true
    }

    // MARK: - Reading

    private func read(
        _ split: ConditionSplit,
        total: Int,
        progress: (_ rows: Int, _ of: Int) async -> Void
    ) async throws -> AggregationResult {
        let dialect = aggregation.schema.dialect
        let rates = aggregation.currency.flatMap { CurrencyRates(of: model.directory, to: $0) }
        var counter = RowCounter(aggregation, model: model, rates: rates)
        let check = split.rest.map { RowCheck($0, dialect: dialect, zone: model.zone) }
        let rows = client.rows(of: dialect.table, select: select(with: split.rest), filter: split.filter)
        var read = 0
        do {
            for try await row in rows {
                read += 1
                if check?.fits(row) ?? true { counter.add(row) }
                if read.isMultiple(of: Self.nextBatch) { await progress(read, max(total, read)) }
            }
        } catch {
            requests.add(rows.account.requests)
            throw error
        }
        requests.add(rows.account.requests)
        let table = FigureTable(aggregation.metrics, whole: counter.whole)
        return AggregationResult(
            columns: table.columns,
            rows: GroupRows(aggregation, model: model).rows(of: counter.groups, table),
            total: AggregationResult.Row(names: [], figures: table.figures(of: counter.whole)),
            counted: counter.whole.count,
            portalTotal: split.rest == nil ? total : nil,
            readRows: true,
            overlaps: aggregation.dimensions.contains { $0.field.isMultiple },
            unconverted: counter.unconverted.sorted(),
            rates: rates?.texts ?? []
        )
    }

    /// The names to select; telephone numbers come with all other fields only.
    private func select(with rest: Condition?) -> [String] {
        let fields = aggregation.fields(with: rest)
        let needsAll =
            aggregation.schema.dialect.id.typeID != nil && fields.contains { ["phone", "email"].contains($0.code) }
        return needsAll ? ["*"] : [aggregation.schema.dialect.idCode] + fields.map(\.code)
    }
}
