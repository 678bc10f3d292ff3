import Bitrix24Emulator
import JSONCore
import Testing

struct ItemImportTests {
    /// A portal in which nothing has been made for a day.
    private let portal = TestPortal()

    init() {
        portal.pass(seconds: 86_400)
    }

    @Test func `keeps the history that an administrator brings along`() async throws {
        let fields: JSONValue = [
            "title": "Старая сделка", "categoryId": 1, "stageId": "C1:WON",
            "createdTime": "2026-11-19T14:00:00+03:00", "updatedTime": "2026-11-19T14:50:00+03:00",
            "movedTime": "2026-11-19T14:30:00+03:00", "createdBy": 3, "updatedBy": 5, "movedBy": 7,
        ]

        let id = try await imported(2, fields)
        let deal = try await item(2, id)

        #expect(deal["createdTime"] == "2026-11-19T14:00:00+03:00")
        #expect(deal["updatedTime"] == "2026-11-19T14:50:00+03:00")
        #expect(deal["movedTime"] == "2026-11-19T14:30:00+03:00")
        #expect(["createdBy", "updatedBy", "movedBy"].map { deal[$0]?.int } == [3, 5, 7])
        #expect(deal["stageSemanticId"] == "S")
    }

    @Test func `is made now and by the caller where nothing else is said`() async throws {
        let id = try await imported(177, ["title": "Заявка", "createdTime": ""])
        let item = try await item(177, id)

        #expect(item["createdTime"] == "2026-11-19T15:00:00+03:00")
        #expect(item["movedTime"] == "2026-11-19T15:00:00+03:00")
        #expect(item["createdBy"] == 1)
    }

    @Test(arguments: [
        ("createdTime", "2026-11-19T15:00:01+03:00"), ("createdTime", "2001-01-01T00:00:00+03:00"),
        ("createdTime", "yesterday?"), ("updatedTime", "2026-11-19T13:59:59+03:00"),
        ("updatedTime", "2026-11-19T15:00:01+03:00"), ("movedTime", "2026-11-19T13:59:59+03:00"),
        ("movedTime", "2026-11-19T14:50:01+03:00"), ("createdBy", "9999"), ("movedBy", "9999"),
    ])
    func `refuses a history that cannot be`(name: String, value: String) async throws {
        var fields: JSONObject = [
            "createdTime": "2026-11-19T14:00:00+03:00", "updatedTime": "2026-11-19T14:50:00+03:00",
        ]
        fields[name] = .string(value)

        let error = try await refusal("crm.item.import", ["entityTypeId": 2, "fields": .object(fields)])

        #expect(error.code == "CRM_FIELD_ERROR_VALUE_NOT_VALID")
    }

    @Test func `lets nobody but an administrator bring a history along`() async throws {
        let portal = TestPortal { $0.otherWebhooks = [.init(userID: 5, code: "five")] }
        func answer(_ fields: String) async throws -> Answer {
            try await portal.send("/rest/5/five/crm.item.import?entityTypeId=2&\(fields)", verb: "GET")
        }

        let error = try await answer("fields[title]=x&fields[createdTime]=2026-11-19T14:00:00%2B03:00").error()
        let plain = try await answer("fields[title]=x").result()

        #expect(error.code == "CRM_FIELD_ERROR_VALUE_NOT_VALID")
        #expect(error.message == "Недопустимое значение поля «Дата создания»")
        #expect(plain["item"]?["id"]?.int != nil)
    }

    @Test func `takes the ways to reach a client by their own names`() async throws {
        let id = try await imported(
            3,
            ["name": "Иван", "PHONE": [["VALUE": "+79990001122", "VALUE_TYPE": "MOBILE"]]]
        )

        #expect(try await item(3, id)["phoneMobile"] == "+79990001122")
    }

    @Test func `refuses what no item can be made of`() async throws {
        let noKind = try await refusal("crm.item.import", ["fields": [:]])
        let wrongKind = try await refusal("crm.item.import", ["entityTypeId": 999, "fields": [:]])
        let noFields = try await refusal("crm.item.import", ["entityTypeId": 2])
        let noList = try await refusal("crm.item.import", ["entityTypeId": 2, "fields": ["contactIds": "x"]])
        let noStage = try await refusal("crm.item.import", ["entityTypeId": 2, "fields": ["stageId": "NO"]])
        let noName = try await refusal("crm.item.import", ["entityTypeId": 4, "fields": [:]])

        #expect(noKind.code == "100" && noKind.message.contains("{entityTypeId}"))
        #expect(wrongKind.code == "NOT_FOUND")
        #expect(noFields.code == "100" && noFields.message.contains("{fields}"))
        #expect(noList.code == "100")
        #expect(noList.message == "Expected iterable value for multiple field, but got string instead")
        #expect(noStage.code == "CRM_FIELD_ERROR_VALUE_NOT_VALID")
        #expect(noName.code == "CRM_FIELD_ERROR_REQUIRED")
    }

    @Test func `imports what it can of several records`() async throws {
        let data: JSONValue = [["title": "ООО «Первая»"], [:], "x", ["title": "ООО «Вторая»"]]

        let items = try await portal.post("crm.item.batchImport", ["entityTypeId": 4, "data": data]).result()["items"]
        let rows = try #require(items?.array)

        #expect(rows.map { $0["item"]?["id"] != nil } == [true, false, false, true])
        #expect(rows[1]["error"] == "CRM_FIELD_ERROR_REQUIRED")
        #expect(rows[2]["error"] == "100")
        let last = try #require(rows[3]["item"]?["id"])
        #expect(try await item(4, last)["title"] == "ООО «Вторая»")
    }

    @Test func `answers under the keys of the records`() async throws {
        let data: JSONValue = ["a": ["title": "Сделка"], "b": ["stageId": "NO"]]

        let items = try await portal.post("crm.item.batchImport", ["entityTypeId": 2, "data": data]).result()["items"]

        #expect(items?["a"]?["item"]?["id"]?.int != nil)
        #expect(items?["b"]?["error"] == "CRM_FIELD_ERROR_VALUE_NOT_VALID")
    }

    @Test func `imports twenty records at once and no more`() async throws {
        let records = Array(repeating: JSONValue.object(["title": "Сделка"]), count: 21)

        let error = try await refusal("crm.item.batchImport", ["entityTypeId": 2, "data": .array(records)])
        let twenty = try await portal.post(
            "crm.item.batchImport",
            ["entityTypeId": 2, "data": .array(Array(records.dropLast()))]
        ).result()["items"]
        let none = try await refusal("crm.item.batchImport", ["entityTypeId": 2])

        #expect(error.code == "MAX_IMPORT_BATCH_SIZE_EXCEEDED")
        #expect(twenty?.array?.count == 20)
        #expect(none.code == "100" && none.message.contains("{data}"))
    }

    private func imported(_ typeID: Int, _ fields: JSONValue) async throws -> JSONValue {
        let answer = try await portal.post("crm.item.import", ["entityTypeId": .int(typeID), "fields": fields])
        return try #require(answer.result()["item"]?["id"], "\(answer.text)")
    }

    private func item(_ typeID: Int, _ id: JSONValue) async throws -> JSONValue {
        let answer = try await portal.post("crm.item.get", ["entityTypeId": .int(typeID), "id": id])
        return try #require(answer.result()["item"], "\(answer.text)")
    }

    private func refusal(_ method: String, _ parameters: JSONValue) async throws -> (code: String, message: String) {
        let error = try await portal.post(method, parameters).error()
        #expect(error.status == 400)
        return (error.code, error.message)
    }
}
