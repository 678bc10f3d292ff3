import Bitrix24
import CRM
import JSONCore
import MCP

/// Counts and sums records by groups.
struct CRMAggregation: Tool {
    struct Input: Decodable, Sendable {
        var entity: String
        var `where`: WhereClause?
        var text: String?
        var period: String?
        var dateField: String?
        var groupBy: [String]?
        var metrics: [String]?
        var currency: String?
        var orderBy: String?
        var limit: GroupLimit?
        var allowCost: RequestLimit?
    }

    let name: ToolName = "aggregateCrm"
    let effect: ToolEffect = .reads
    var outputSchema: JSONValue? { OutputSchema.figures }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        try await Question.answer(in: context) { question in
            let schema = try await question.schema(of: input.entity)
            var reader = try await question.reader(of: schema, conditions: input.where)
            let aggregation = try aggregation(input, schema: schema, reading: &reader)
            let order = try input.orderBy.map { text throws(QueryFault) in
                try FigureOrder(text, of: aggregation)
            }
            let work = LongWork(for: request)
            let run = AggregationRun(
                aggregation,
                model: question.model,
                client: context.client,
                counting: question.requests
            )
            let result = try await run.result(
                limit: (input.allowCost ?? .standard).rawValue,
                starts: work.start,
                progress: work.report
            )
            let limit = (input.limit ?? .standard).rawValue
            let rows = Array((order?.sorted(result, of: aggregation) ?? result.rows).prefix(limit))
            return AggregationAnswer(
                tool: name,
                aggregation: aggregation,
                result: result,
                rows: rows,
                links: try await links(in: rows, of: aggregation, question, context),
                reader: reader,
                requests: question.requests.total,
                context: context
            ).toolResult(for: request)
        }
    }

    /// The names of the records that groups are links to.
    private func links(
        in rows: [AggregationResult.Row],
        of aggregation: Aggregation,
        _ question: Question,
        _ context: PortalContext
    ) async throws(PortalError) -> [EntityID: [String: String]] {
        var ids: [EntityID: [String]] = [:]
        for (place, dimension) in aggregation.dimensions.enumerated() {
            guard case .record(let id) = dimension.field.kind else { continue }
            ids[id, default: []] += rows.map { $0.names[place] }.filter { Int($0) != nil }
        }
        return try await LinkNames.names(of: ids, client: context.client, counting: question.requests)
    }

    private func aggregation(
        _ input: Input,
        schema: EntitySchema,
        reading reader: inout QueryReader
    ) throws(QueryFault) -> Aggregation {
        let conditions = try RecordConditions(
            where: input.where,
            period: input.period,
            dateField: input.dateField,
            text: input.text,
            reading: &reader
        )
        var dimensions: [Dimension] = []
        for (place, text) in (input.groupBy ?? []).enumerated() {
            dimensions.append(
                try DimensionReader.dimension(
                    text,
                    at: "groupBy[\(place)]",
                    dateField: conditions.dateField,
                    in: reader
                )
            )
        }
        var metrics: [Metric] = []
        for (place, text) in (input.metrics ?? ["count"]).enumerated() {
            metrics.append(try MetricReader.metric(text, at: "metrics[\(place)]", in: reader))
        }
        for field in dimensions.map(\.field) + metrics.compactMap(\.field) { reader.note(field.label) }
        return Aggregation(
            schema: schema,
            condition: conditions.condition,
            dimensions: dimensions,
            metrics: metrics.isEmpty ? [Metric(.count)] : metrics,
            currency: try input.currency.map { text throws(QueryFault) in try reader.currency(text, at: "currency") }
        )
    }
}
