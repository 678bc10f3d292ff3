package import Bitrix24
import JSONCore

/// Reads the records of a funnel and the history of their stages.
///
/// The history is bounded by the numbers of the records that were created in the period, so that what happened to others is
/// not read. Records that are in other pipelines now are found by the rows about changes of the pipeline.
package struct FunnelRun: Sendable {
    private let funnel: Funnel
    private let scope: HistoryScope
    private let model: PortalModel
    private let client: PortalClient
    private let requests: RequestCount
    private let now: Int64

    /// Prepares an answer.
    ///
    /// - Parameter requests: What the requests are added to.
    package init(
        _ funnel: Funnel,
        model: PortalModel,
        client: PortalClient,
        counting requests: RequestCount,
        now: Int64
    ) {
        self.funnel = funnel
        self.model = model
        self.client = client
        self.requests = requests
        self.now = now
        scope = HistoryScope(funnel.schema, funnel.pipeline)
    }

    /// Answers.
    ///
    /// - Parameters:
    ///   - limit: How many requests it may take beside the one that tells how much there is to read.
    ///   - starts: Called with the number of requests before the first of them is sent.
    ///   - progress: Called with how many rows have been read, and how many there are.
    /// - Throws: An ``AggregationCost`` above the limit.
    package func result(
        limit: Int,
        starts: (_ requests: Int) async -> Void,
        progress: @escaping @Sendable (_ rows: Int, _ of: Int) async -> Void
    ) async throws -> FunnelReading {
        var count = FunnelCount(stages: scope.stages(of: funnel.pipeline), pipeline: scope.pipeline, now: now)
        guard let survey = try await survey() else { return FunnelReading(result: count.result()) }
        try survey.size.check(limit)
        await starts(survey.size.requests)
        var reading = HistoryReading(
            client: client,
            counting: requests,
            total: survey.size.total,
            progress: progress
        )
        try await readRecords(survey, &reading, into: &count)
        let counted = count.recordCount
        var historyRows = 0
        try await reading.changes(in: scope, scope.filter(survey.bounds), zone: model.zone) { change in
            historyRows += 1
            count.add(change)
        }
        if survey.size.changes > 0 {
            try await reading.changes(in: scope, scope.changesFilter(survey.bounds), zone: model.zone) { change in
                if change.pipeline != scope.pipeline { historyRows += 1 }
                count.add(change)
            }
        }
        let absent = count.absentRecords(createdIn: funnel.period)
        try await readRecords(absent, reading, into: &count)
        return FunnelReading(
            result: count.result(),
            historyRows: historyRows,
            deleted: absent.count { !count.hasRecord($0) && count.wasCreated($0, in: funnel.period) },
            isComplete: counted == survey.size.records
        )
    }

    /// How much there is to read, and between which numbers.
    private struct Survey {
        var size: HistorySize
        var first: Int
        var last: Int

        var bounds: JSONObject { [">=OWNER_ID": .int(first), "<=OWNER_ID": .int(last)] }
    }

    /// Asks in one request how much there is to read; `nil` where no record was created in the period.
    private func survey() async throws(PortalError) -> Survey? {
        let dialect = funnel.schema.dialect
        let created = filter(funnel.condition)
        let ends = [false, true].map { isDescending in
            BatchCommand(
                dialect.method,
                dialect.parameters(
                    select: [dialect.idCode],
                    filter: created,
                    order: [(dialect.idCode, isDescending)],
                    start: -1
                )
            )
        }
        let bounds: JSONObject = [
            ">=OWNER_ID": BatchCommand.reference(toCommand: 0, "items", "0", dialect.idCode),
            "<=OWNER_ID": BatchCommand.reference(toCommand: 1, "items", "0", dialect.idCode),
        ]
        var commands = ends + [dialect.countCommand(filter(scope.condition(funnel.condition)))]
        commands.append(scope.countCommand(scope.filter(bounds)))
        if scope.pipeline != nil { commands.append(scope.countCommand(scope.changesFilter(bounds))) }
        requests.add(1)
        let results = try await client.batch(commands)
        let reader = RecordReader(dialect)
        let first = dialect.rows(in: try results[0].get().result).first.flatMap(reader.id)
        let last = dialect.rows(in: try results[1].get().result).first.flatMap(reader.id)
        guard let first, let last else { return nil }
        var size = HistorySize()
        size.records = try results[2].get().total ?? 0
        size.rows = try results[3].get().total ?? 0
        if results.count > 4 { size.changes = try results[4].get().total ?? 0 }
        return Survey(size: size, first: first, last: last)
    }

    /// Reads the records that are in the pipeline; none that is newer than the survey, as its history is not read.
    private func readRecords(
        _ survey: Survey,
        _ reading: inout HistoryReading,
        into count: inout FunnelCount
    ) async throws {
        guard survey.size.records > 0 else { return }
        var filter = filter(scope.condition(funnel.condition))
        filter["<=" + funnel.schema.dialect.idCode] = .int(survey.last)
        try await reading.rows(of: funnel.schema.dialect.table, select: select, filter: filter) { row in
            if let record = record(row) { count.add(record) }
        }
    }

    /// Reads records that are not in the pipeline any more.
    private func readRecords(_ ids: [Int], _ reading: HistoryReading, into count: inout FunnelCount) async throws {
        let created = filter(funnel.condition)
        try await reading.records(ids, of: funnel.schema.dialect, select: select, filter: created) { row in
            if let record = record(row) { count.add(record) }
        }
    }

    private var select: [String] { FunnelRecord.fields(of: funnel.schema, by: funnel.dimension) }

    private func record(_ row: JSONNode) -> FunnelRecord? {
        FunnelRecord(row: row, schema: funnel.schema, model: model, by: funnel.dimension)
    }

    private func filter(_ condition: Condition) -> JSONObject {
        ConditionSplit(condition, for: funnel.schema.dialect, zone: model.zone).filter
    }
}
