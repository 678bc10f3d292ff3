import Bitrix24
import JSONCore
import Testing

@testable import CRM

struct ConditionSplitTests {
    /// Conditions in words, and whether the portal can check all of them.
    private static let conditions: [(entity: String, condition: JSONValue, isWhole: Bool)] = [
        ("deals", [["стадия": "won"]], true),
        (
            "deals",
            [["field": "сумма", "op": ">", "value": 1_000_000], ["field": "сумма", "op": "<=", "value": "2 млн"]], true
        ),
        ("deals", [["any": [["менеджер": "Орлова"], ["field": "сумма", "op": "<", "value": 100_000]]]], true),
        ("deals", [["not": ["any": [["менеджер": "Орлова"], ["стадия": "новая"]]]]], true),
        ("deals", [["not": ["field": "сумма", "op": ">", "value": 500_000]]], false),
        ("deals", [["field": "лид", "op": "empty"]], true),
        ("deals", [["field": "лид", "op": "not empty"], ["field": "компания", "op": "empty"]], true),
        ("deals", [["field": "способ оплаты", "op": "empty"]], true),
        ("deals", [["field": "способ оплаты", "op": "!=", "value": "лизинг"]], true),
        ("deals", [["нужна доставка": "нет"], ["повторная сделка": "да"]], true),
        ("deals", [["field": "дата отгрузки", "value": "январь 2026"]], true),
        ("deals", [["field": "название", "op": "contains", "value": ["насос", "чиллер"]]], true),
        ("deals", [["field": "название", "op": "not contains", "value": "насос"]], true),
        ("leads", [["что интересует": "Монтаж"]], true),
        ("invoices", [["группа стадии": "успех"]], true),
        ("Заявки на сервис", [["field": "stage group", "op": "!=", "value": "open"]], true),
        ("leads", [["field": "что интересует", "op": "!=", "value": "Монтаж"]], false),
        ("leads", [["field": "что интересует", "op": "empty"]], true),
        (
            "leads",
            [["field": "дата создания", "op": ">=", "value": "14 дней назад"], ["источник": ["звонок", "сайт"]]], true
        ),
        ("companies", [["field": "бюджет", "op": "not empty"]], true),
        ("calls", [["field": "длительность", "op": ">", "value": 300], ["тип звонка": "исходящий"]], true),
        (
            "calls", [["any": [["результат": "пропущенный"], ["field": "длительность", "op": ">", "value": 600]]]],
            false
        ),
        (
            "calls",
            [["field": "длительность", "op": ">", "value": 100], ["field": "длительность", "op": ">", "value": 300]],
            false
        ),
        (
            "tasks",
            [
                ["статус": ["Выполняется", "Ждёт выполнения"]],
                ["field": "крайний срок", "op": "<", "value": "сегодня"],
            ], true
        ),
        ("tasks", [["field": "статус", "op": "!=", "value": ["Завершена", "Отложена"]]], false),
        ("tasks", [["field": "название", "op": "contains", "value": "договор"]], true),
        ("activities", [["тип": "дело"], ["выполнено": "нет"]], true),
        ("activities", [["field": "тип", "op": "!=", "value": ["звонок", "письмо"]]], false),
        ("Заявки на сервис", [["field": "код объекта", "op": "empty"]], true),
    ]

    @Test(arguments: conditions.indices)
    func `finds with the portal's filter what a look at every row finds`(place: Int) async throws {
        let (entity, condition, isWhole) = Self.conditions[place]
        let test = try await TestModel()
        var reader = try await test.reader(entity)
        let schema = reader.schema
        let read = try reader.condition(condition)
        let records = RecordReader(schema.dialect)
        let all = try await test.rows(schema)
        let check = RowCheck(read, dialect: schema.dialect, zone: test.model.zone)
        let expected = all.filter(check.fits).compactMap(records.id)

        let split = ConditionSplit(read, for: schema.dialect, zone: test.model.zone)
        var found: [Int] = []
        let select = [schema.dialect.idCode] + (split.rest?.fields.map(\.code) ?? [])
        let rest = split.rest.map { RowCheck($0, dialect: schema.dialect, zone: test.model.zone) }
        for try await row in test.client.rows(of: schema.dialect.table, select: select, filter: split.filter)
        where rest?.fits(row) ?? true {
            if let id = records.id(of: row) { found.append(id) }
        }

        #expect(found == expected)
        #expect((split.rest == nil) == isWhole)
        #expect(!expected.isEmpty && expected.count < all.count, "the condition tells nothing apart")
    }
}
