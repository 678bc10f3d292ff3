import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools
@testable import CRM

struct AggregationAnswerTests {
    @Test(arguments: LocaleTexts.shippedLocales)
    func `says that figures are not exact, and why`(locale: String) async throws {
        for (counted, total, isExact) in [(9, 12, false), (12, 12, true)] {
            let portal = try TestPortal(locale: locale)
            let question = try await Question(in: portal.context)
            let schema = try await question.schema(of: "leads")
            let row = AggregationResult.Row(names: [], figures: [.int(counted)])
            let result = AggregationResult(
                columns: ["count"],
                rows: [row],
                total: row,
                counted: counted,
                portalTotal: total,
                readRows: true,
                overlaps: false,
                unconverted: [],
                rates: []
            )

            let answer = AggregationAnswer(
                tool: "aggregateCrm",
                aggregation: Aggregation(schema: schema, condition: .always, dimensions: [], metrics: [Metric(.count)]),
                result: result,
                rows: [row],
                links: [:],
                reader: question.reader(of: schema),
                requests: 2,
                context: portal.context
            )
            let structured = try TestAnswer(answer.toolResult(for: RequestContext(logger: .silent))).structured

            #expect(structured["coverage"]?["exact"] == .bool(isExact))
            let notes = structured["notes"]?.array?.compactMap(\.string) ?? []
            #expect(notes.contains { $0.contains("9") && $0.contains("12") } == !isExact)
        }
    }
}
