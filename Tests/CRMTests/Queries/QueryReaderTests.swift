import JSONCore
import Testing

@testable import CRM

struct QueryReaderTests {
    @Test(arguments: [
        ("лиды", "leads"), ("Сделка", "deals"), ("deal", "deals"), ("2", "deals"), ("CRM_DEAL", "deals"),
        ("компаний", "companies"),
        ("Счета", "invoices"), ("quotes", "quotes"), ("звонки", "calls"), ("tasks", "tasks"), ("дела", "activities"),
        ("Заявки на сервис", "dynamic_177"), ("T" + String(177, radix: 16), "dynamic_177"),
        ("заявки на", "dynamic_177"),
    ])
    func `knows the kinds of records by their names`(name: String, expected: String) async throws {
        let model = try await TestModel().model

        guard case .found(let type) = model.findType(name) else {
            Issue.record("\(name) was not found")
            return
        }
        #expect(type.code == expected)
    }

    @Test(arguments: [
        ("deals", "Ответственный", "assignedById"), ("deals", "manager", "assignedById"),
        ("deals", "ASSIGNED_BY_ID", "assignedById"),
        ("deals", "сумма", "opportunity"), ("deals", "amount", "opportunity"), ("deals", "DATE_CREATE", "createdTime"),
        ("deals", "дата закрытия", "closedate"), ("deals", "Способ оплаты", "ufCrm_1721244902211"),
        ("deals", "UF_CRM_1721244902211", "ufCrm_1721244902211"), ("leads", "STATUS_ID", "stageId"),
        ("leads", "источник", "sourceId"),
        ("leads", "что интересует", "ufCrm_1708952993785"), ("calls", "длительность", "CALL_DURATION"),
        ("tasks", "крайний срок", "DEADLINE"), ("tasks", "исполнитель", "RESPONSIBLE_ID"),
        ("activities", "тема", "SUBJECT"),
        ("companies", "ИНН", "ufCrmInn"), ("deals", "воронка", "categoryId"),
        ("deals", "stage group", "stageSemanticId"),
    ])
    func `knows fields by code, title and other names`(entity: String, name: String, code: String) async throws {
        let reader = try await TestModel().reader(entity)

        #expect(try reader.field(name, at: "field").code == code)
    }

    @Test func `names what is like an unknown field`() async throws {
        let reader = try await TestModel().reader("deals")

        let fault = try #require(throws: QueryFault.self) { try reader.field("Спосб оплаты", at: "where[0].field") }

        #expect(fault.path == "where[0].field")
        guard case .unknown(.field, let candidates) = fault.problem else {
            Issue.record("another problem: \(fault.problem)")
            return
        }
        #expect(candidates.first?.code == "ufCrm_1721244902211")
    }

    private func test(_ entity: String, _ condition: JSONValue) async throws -> (FieldTest?, [String]) {
        var reader = try await TestModel().reader(entity)
        let read = try reader.condition(condition)
        guard case .test(let test) = read.single else { return (nil, reader.understood) }
        return (test, reader.understood)
    }

    @Test func `finds a stage in every pipeline that has it, and in one where it is named`() async throws {
        let (all, understood) = try await test("deals", [["field": "стадия", "value": "Новая"]])
        #expect(all?.comparison == .equal(["C1:NEW", "NEW"]))
        #expect(understood == ["Стадия сделки (stageId) = Новая (C1:NEW), Новая (NEW)"])

        var reader = try await TestModel().reader("deals")
        let condition = try reader.condition([["воронка": "Общая"], ["field": "stage", "value": "новая"]])
        #expect(condition.text.contains("stageId equal([\"NEW\"])"))
    }

    @Test(arguments: [
        ("deals", "стадия", "won", ["C1:WON", "WON"]), ("deals", "группа", "проиграна", ["F"]),
        ("leads", "stage", "В работе", ["IN_PROCESS"]),
        ("deals", "менеджер", "Савельева", ["7"]), ("deals", "менеджер", "я", ["1"]), ("deals", "manager", "me", ["1"]),
        ("deals", "менеджер", "11", ["11"]), ("deals", "manager", "Отдел корпоративных продаж", ["13", "15", "17"]),
        ("leads", "источник", "сайт", ["WEB"]),
        ("leads", "source", "Website", ["WEB"]),
        ("deals", "stage", "Final invoice", ["C1:FINAL_INVOICE", "FINAL_INVOICE"]),
        ("leads", "stage", "Junk lead", ["JUNK"]), ("invoices", "stage", "Paid", ["DT31_2:P"]),
        ("deals", "способ оплаты", "лизинг", ["55"]),
        ("deals", "валюта", "евро", ["EUR"]),
        ("deals", "нужна доставка", "да", ["Y"]), ("calls", "тип звонка", "входящий", ["2"]),
        ("tasks", "статус", "Завершена", ["5"]),
    ])
    func `takes values by their names`(entity: String, field: String, value: String, codes: [String]) async throws {
        let (test, _) = try await test(entity, [["field": .string(field), "value": .string(value)]])

        #expect(test?.comparison == .equal(codes))
    }

    @Test func `reads bounds, lists, nothing and groups`() async throws {
        #expect(try await test("deals", ["сумма": ["100", 200]]).0?.comparison == .equal(["100", "200"]))
        #expect(try await test("deals", [">=amount": "1,5 млн"]).0?.comparison == .greaterOrEqual("1500000"))
        #expect(try await test("deals", [["field": "лид", "op": "empty"]]).0?.comparison == .empty)
        #expect(try await test("deals", [["field": "лид", "value": nil]]).0?.comparison == .empty)
        #expect(
            try await test("deals", [["field": "название", "op": "contains", "value": "насос"]]).0?.comparison
                == .contains(["насос"])
        )
        var reader = try await TestModel().reader("deals")
        let grouped = try reader.condition([["any": [["стадия": "won"], ["not": ["сумма": 5]]]], ["менеджер": "я"]])
        #expect(
            grouped.text
                == "all(any(stageId equal([\"C1:WON\", \"WON\"]) not(opportunity equal([\"5\"]))) assignedById equal([\"1\"]))"
        )
    }

    @Test(
        arguments: [
            (["field": "стадия", "value": "Несуществующая"], "where[0].value"),
            (["field": "сумма", "value": "много"], "where[0].value"),
            (["field": "дата создания", "value": "когда-то"], "where[0].value"),
            (["field": "стадия", "op": "~", "value": "x"], "where[0].op"),
            (["field": "нет такого", "value": 1], "where[0].field"),
            (["field": "менеджер", "op": ">", "value": "я"], "where[0].value"),
            ([:], "where[0]"), (["field": "нужна доставка", "value": "может быть"], "where[0].value"),
            (["field": "сумма", "op": "between", "value": [1]], "where[0].value"),
            (["any": [["сумма": "x"]]], "where[0].any[0].сумма.value"),
        ] as [(JSONObject, String)]
    )
    func `says where a condition is wrong`(condition: JSONObject, path: String) async throws {
        var reader = try await TestModel().reader("deals")

        let fault = try #require(throws: QueryFault.self) { try reader.condition(.array([.object(condition)])) }

        #expect(fault.path == path)
    }

    @Test func `reads names of linked records once they have been looked up`() async throws {
        var reader = try await TestModel().reader("deals")
        let romashka = LinkName(.company, "Ромашка")
        let ivanov = LinkName(.contact, "Иванов")
        let clause: JSONValue = [["any": [["компания": "Ромашка"], ["контакт": ["Иванов", 7]]]]]

        #expect(try reader.linkNames(in: clause) == [ivanov, romashka])
        #expect(reader.understood.isEmpty)
        reader.take([
            romashka: .found(.init(name: "ООО «Ромашка»", code: "12")),
            ivanov: .found(.init(name: "Пётр Иванов", code: "3")),
        ])
        let condition = try reader.condition(clause)

        #expect(condition.text.contains(#"companyId equal(["12"])"#))
        #expect(condition.text.contains(#"contactId equal(["3", "7"])"#))
        #expect(reader.understood.contains("Компания (companyId) = ООО «Ромашка» (12)"))
    }

    @Test func `guesses no linked record`() async throws {
        var reader = try await TestModel().reader("deals")
        let one = QueryFault.Candidate(name: "Ромашка", code: "1")
        let other = QueryFault.Candidate(name: "Ромашка", code: "2")
        reader.take([
            LinkName(.company, "Ромашка"): .several([one, other]), LinkName(.company, "Ромашко"): .nothing([one]),
        ])

        for (name, problem) in [
            ("Ромашка", QueryFault.Problem.ambiguous(.record, [one, other])), ("Ромашко", .unknown(.record, [one])),
            ("?", .noName),
        ] {
            let fault = #expect(throws: QueryFault.self) {
                var reader = reader
                _ = try reader.condition([["field": "компания", "value": .string(name)]])
            }
            #expect(fault == QueryFault("where[0].value", name, problem))
        }
    }
}

extension Condition {
    /// The only test of a condition, where there is one.
    fileprivate var single: Condition {
        if case .all(let parts) = self, parts.count == 1 { return parts[0].single }
        return self
    }
}
