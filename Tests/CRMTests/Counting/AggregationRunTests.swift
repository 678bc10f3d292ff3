import Bitrix24
import JSONCore
import Testing

@testable import CRM

struct AggregationRunTests {
    private struct Question {
        var entity: String
        var condition: JSONValue = []
        var groups: [String]
        var metrics = ["count"]
        var period: String?
    }

    /// Questions whose groups the portal can count.
    private static let countable: [Question] = [
        Question(entity: "leads", groups: ["стадия"]),
        Question(entity: "leads", groups: ["источник"], metrics: ["count", "conversion", "winRate", "share"]),
        Question(entity: "leads", groups: ["что интересует"]),
        Question(entity: "deals", groups: ["менеджер"], metrics: ["count", "conversion"]),
        Question(entity: "deals", groups: ["способ оплаты"]), Question(entity: "deals", groups: ["отдел"]),
        Question(entity: "deals", groups: ["группа стадий", "валюта"]),
        Question(entity: "deals", groups: ["неделя"], period: "за последние 10 недель"),
        Question(entity: "deals", condition: [["менеджер": ["Орлова", "Савельева"]]], groups: ["менеджер"]),
        Question(entity: "deals", groups: ["дата завершения по месяцам"], period: "2026"),
        Question(entity: "calls", groups: ["сотрудник"], period: "за последние 30 дней"),
        Question(entity: "calls", groups: ["месяц"], period: "2026"), Question(entity: "tasks", groups: ["статус"]),
        Question(entity: "activities", groups: ["тип"]),
        Question(entity: "Заявки на сервис", groups: ["стадия"], metrics: ["count", "conversion"]),
        Question(entity: "invoices", groups: ["стадия"]), Question(entity: "deals", groups: []),
        Question(entity: "deals", groups: ["воронка", "стадия"]),
    ]

    private func aggregation(
        _ question: Question,
        in test: TestModel,
        reading extra: [String] = []
    ) async throws -> Aggregation {
        var reader = try await test.reader(question.entity)
        var parts = [try reader.condition(question.condition)]
        let dateField =
            question.groups.first?.hasPrefix("дата завершения") == true
            ? try reader.field("дата завершения", at: "") : reader.schema.dateField
        if let period = question.period {
            parts.append(try reader.condition(try #require(dateField), in: period, at: "period"))
        }
        return Aggregation(
            schema: reader.schema,
            condition: .all(parts),
            dimensions: try question.groups.map {
                try DimensionReader.dimension($0, at: "groupBy", dateField: dateField, in: reader)
            },
            metrics: try (question.metrics + extra).map { try MetricReader.metric($0, at: "metrics", in: reader) }
        )
    }

    private func run(
        _ aggregation: Aggregation,
        in test: TestModel,
        limit: Int = 40
    ) async throws -> (AggregationResult, Int) {
        let requests = RequestCount()
        let run = AggregationRun(aggregation, model: test.model, client: test.client, counting: requests)
        let result = try await run.result(limit: limit, starts: { _ in }, progress: { _, _ in })
        return (result, requests.total)
    }

    @Test(arguments: countable.indices)
    func `counts without reading what reading would count`(place: Int) async throws {
        let question = Self.countable[place]
        let test = try await TestModel()
        let idField = try #require(try await test.schema(question.entity).idField)

        let (counted, requests) = try await run(aggregation(question, in: test), in: test)
        let (read, _) = try await run(aggregation(question, in: test, reading: ["max(\(idField.code))"]), in: test)

        #expect(!counted.readRows)
        #expect(read.readRows)
        #expect(requests == 1)
        #expect(counted.counted == read.counted)
        #expect(Self.table(counted, width: question.metrics.count) == Self.table(read, width: question.metrics.count))
        #expect(counted.counted > 0)
    }

    private static func table(_ result: AggregationResult, width: Int) -> [String] {
        result.rows.map { row in
            (row.names + row.figures.prefix(width).map { $0?.text ?? "" }).joined(separator: " | ")
        }
        .filter { !$0.hasSuffix("| 0") }.sorted()
    }

    @Test func `adds amounts up by currency as a look at every row does`() async throws {
        let test = try await TestModel()
        let rows = try await test.rows(test.schema("deals"))
        var sums: [String: [String: Int]] = [:]
        for row in rows {
            let manager = test.model.staff.person(row["assignedById"]?.plainText ?? "")?.name ?? ""
            let hundredths = try #require(row["opportunity"]?.number?.text.hundredths)
            sums[manager, default: [:]][row["currencyId"]?.string ?? "", default: 0] += hundredths
        }

        let question = Question(entity: "deals", groups: ["менеджер"], metrics: ["sum(сумма)", "count"])
        let (result, requests) = try await run(aggregation(question, in: test), in: test)

        #expect(result.columns == ["sum(Сумма) EUR", "sum(Сумма) RUB", "sum(Сумма) USD", "count"])
        #expect(requests == 3)
        #expect(result.rows.count == sums.count)
        for row in result.rows {
            let expected = ["EUR", "RUB", "USD"].map { sums[row.names[0]]?[$0] ?? 0 }
            #expect(row.figures.prefix(3).map { $0?.number?.text.hundredths } == expected, "\(row.names)")
        }
    }

    @Test func `knows the cost before it starts, and refuses what costs too much`() async throws {
        let test = try await TestModel()
        let question = Question(entity: "activities", groups: ["менеджер"], metrics: ["distinct(тема)"])

        let cost = try await #require(throws: AggregationCost.self) {
            _ = try await run(aggregation(question, in: test), in: test, limit: 1)
        }

        #expect(cost.limit == 1)
        #expect(cost.requests == 2)
        #expect(cost.rows == (try await test.rows(test.schema("activities")).count))
        let (result, requests) = try await run(aggregation(question, in: test), in: test, limit: 2)
        #expect(result.counted == cost.rows)
        #expect(requests == 3)
    }

    @Test(arguments: [(0, 1), (249, 1), (250, 2), (2749, 2), (2750, 3), (50_000, 21), (97_000, 40)])
    func `tells how many requests reading takes`(rows: Int, requests: Int) {
        #expect(AggregationRun.requests(toRead: rows) == requests)
    }
}

extension String {
    /// An amount in hundredths.
    fileprivate var hundredths: Int? {
        let parts = split(separator: ".").map(String.init)
        guard let whole = Int(parts[0]) else { return nil }
        let fraction = parts.count > 1 ? Int((parts[1] + "0").prefix(2)) ?? 0 : 0
        return whole * 100 + fraction
    }
}
