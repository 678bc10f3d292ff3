package import Bitrix24
import JSONCore

/// Reads where the records of a pipeline stood at a moment.
package struct StandingRun: Sendable {
    private let schema: EntitySchema
    private let pipeline: Pipeline?
    private let scope: HistoryScope
    private let end: Int64
    private let model: PortalModel
    private let client: PortalClient
    private let requests: RequestCount

    /// Prepares an answer.
    ///
    /// - Parameters:
    ///   - pipeline: The pipeline; `nil` for records without pipelines.
    ///   - end: The first second behind the moment.
    ///   - requests: What the requests are added to.
    package init(
        _ schema: EntitySchema,
        pipeline: Pipeline?,
        before end: Int64,
        model: PortalModel,
        client: PortalClient,
        counting requests: RequestCount
    ) {
        self.schema = schema
        self.pipeline = pipeline
        self.end = end
        self.model = model
        self.client = client
        self.requests = requests
        scope = HistoryScope(schema, pipeline)
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
    ) async throws -> StandingResult {
        let size = try await size()
        try size.check(limit)
        await starts(size.requests)
        var count = StandingCount(stages: scope.stages(of: pipeline), pipeline: scope.pipeline, before: end)
        var reading = HistoryReading(client: client, counting: requests, total: size.total, progress: progress)
        var historyRows = 0
        try await reading.changes(in: scope, historyFilter, zone: model.zone) { change in
            historyRows += 1
            count.add(change)
        }
        if size.changes > 0 {
            try await reading.changes(in: scope, scope.changesFilter([:]), zone: model.zone) { change in
                if change.pipeline != scope.pipeline || change.moment >= end { historyRows += 1 }
                count.add(change)
            }
        }
        try await reading.rows(of: schema.dialect.table, select: select, filter: recordFilter) { row in
            if let record = record(row) { count.add(record) }
        }
        let absent = count.absentRecords
        try await reading.records(absent, of: schema.dialect, select: select, filter: [:]) { row in
            if let record = record(row) { count.add(record) }
        }
        var result = count.result()
        result.historyRows = historyRows
        return result
    }

    /// Asks in one request how much there is to read.
    private func size() async throws(PortalError) -> HistorySize {
        var commands = [schema.dialect.countCommand(recordFilter), scope.countCommand(historyFilter)]
        if scope.pipeline != nil { commands.append(scope.countCommand(scope.changesFilter([:]))) }
        requests.add(1)
        let results = try await client.batch(commands)
        var size = HistorySize()
        size.records = try results[0].get().total ?? 0
        size.rows = try results[1].get().total ?? 0
        if results.count > 2 { size.changes = try results[2].get().total ?? 0 }
        return size
    }

    /// The history in the pipeline up to the moment.
    private var historyFilter: JSONObject {
        scope.filter(["<CREATED_TIME": .string(model.zone.timestamp(end))])
    }

    /// The records in the pipeline that were created before the moment.
    private var recordFilter: JSONObject {
        let created = schema.dateField.map { Condition.test(FieldTest($0, .within(Period(end: end)))) } ?? .always
        return ConditionSplit(scope.condition(created), for: schema.dialect, zone: model.zone).filter
    }

    private var select: [String] { FunnelRecord.fields(of: schema, by: nil) }

    private func record(_ row: JSONNode) -> FunnelRecord? {
        FunnelRecord(row: row, schema: schema, model: model, by: nil)
    }
}
