import JSONCore
import Testing

struct CustomFieldChangeTests {
    private let portal = TestPortal()

    @Test func `adds a field that records then have in both dialects`() async throws {
        let fields: JSONValue = [
            "FIELD_NAME": "manager_note", "USER_TYPE_ID": "enumeration", "MULTIPLE": "Y",
            "EDIT_FORM_LABEL": ["ru": "Заметка", "en": "Note"], "LIST": [["VALUE": "А", "DEF": "Y"], ["VALUE": "Б"]],
        ]
        let id = try await portal.post("crm.deal.userfield.add", ["fields": fields]).result()
        let row = try await portal.post("crm.deal.userfield.get", ["id": id]).result()
        let choice = try #require(row["LIST"]?[1]?["ID"])

        let deal: JSONValue = ["title": "С заметкой", "ufCrmManagerNote": [choice]]
        let item = try await portal.post("crm.item.add", ["entityTypeId": 2, "fields": deal]).result()["item"]
        let legacy = try await portal.post("crm.deal.get", ["id": item?["id"] ?? 0]).result()
        let described = try await portal.post("crm.deal.fields").result()["UF_CRM_MANAGER_NOTE"]

        let number = choice.string.flatMap(Int.init)
        #expect(row["FIELD_NAME"] == "UF_CRM_MANAGER_NOTE")
        #expect(row["EDIT_FORM_LABEL"]?["en"] == "Note")
        #expect(item?["ufCrmManagerNote"]?[0]?.int == number)
        #expect(legacy["UF_CRM_MANAGER_NOTE"]?[0]?.int == number)
        #expect(described?["listLabel"] == "Заметка")
        let found = try await portal.post(
            "crm.item.list",
            ["entityTypeId": 2, "filter": ["ufCrmManagerNote": choice], "order": ["ufCrmManagerNote": "ASC"]]
        )
        #expect(try found.body["total"] == 1)
    }

    @Test func `asks for fields that must have a value`() async throws {
        let fields: JSONValue = ["FIELD_NAME": "MUST", "USER_TYPE_ID": "string", "LABEL": "Основание"]
        let id = try await portal.post("crm.deal.userfield.add", ["fields": fields]).result()
        let deal = try await portal.post("crm.item.add", ["entityTypeId": 2, "fields": ["title": "Без"]]).result()[
            "item"
        ]
        func update(_ fields: JSONValue) async throws -> Answer {
            let parameters: JSONValue = ["entityTypeId": 2, "id": deal?["id"] ?? 0, "fields": fields]
            return try await portal.post("crm.item.update", parameters)
        }

        _ = try await portal.post("crm.deal.userfield.update", ["id": id, "fields": ["MANDATORY": "Y"]]).result()

        let missing = try await portal.post("crm.item.add", ["entityTypeId": 2, "fields": ["title": "Без"]]).error()
        #expect(missing.code == "CRM_FIELD_ERROR_REQUIRED")
        #expect(missing.message == "Поле \"Основание\" обязательно для заполнения")
        #expect(try await update(["title": "Всё ещё без"]).status == 200)
        #expect(try await update(["stageId": "EXECUTING"]).error().code == "CRM_FIELD_ERROR_REQUIRED")
        #expect(try await update(["stageId": "EXECUTING", "ufCrmMust": "письмо"]).status == 200)
    }

    @Test func `removes a field, and no other`() async throws {
        let before = try await portal.rows("crm.company.userfield.list")
        let id = try await portal.post(
            "crm.company.userfield.add",
            ["fields": ["FIELD_NAME": "UF_TEMP", "USER_TYPE_ID": "money"]]
        ).result()
        let company: JSONValue = ["TITLE": "Л", "UF_CRM_TEMP": "5|USD", "UF_CRM_1731000110": "А-1"]
        let companyID = try await portal.post("crm.company.add", ["fields": company]).result()

        let kept = try await portal.post("crm.company.get", ["id": companyID]).result()
        let removed = try await portal.post("crm.company.userfield.delete", ["id": id])
        let row = try await portal.post("crm.company.get", ["id": companyID]).result()
        let item = try await portal.post("crm.item.get", ["entityTypeId": 4, "id": companyID]).result()["item"]

        #expect(kept["UF_CRM_TEMP"] == "5|USD")
        #expect(try removed.result() == true)
        #expect(row["UF_CRM_TEMP"] == nil)
        #expect(row[""] == nil)
        #expect(row["UF_CRM_1731000110"] == "А-1")
        #expect(item?["ufCrmTemp"] == nil)
        #expect(item?["ufCrm_1731000110"] == "А-1")
        #expect(try await portal.rows("crm.company.userfield.list") == before)
        #expect(try await portal.post("crm.company.fields").result()[""] == nil)
    }

    @Test func `adds, changes and removes a field of a smart process`() async throws {
        let field: JSONValue = [
            "entityId": "CRM_5", "fieldName": "UF_CRM_5_COLOR", "userTypeId": "enumeration",
            "editFormLabel": ["ru": "Цвет"], "enum": [["value": "Белый", "def": "Y"]], "label": "x",
        ]
        func send(_ method: String, _ parameters: JSONObject) async throws -> Answer {
            var parameters = parameters
            parameters["moduleId"] = "crm"
            return try await portal.post("userfieldconfig.\(method)", .object(parameters))
        }

        let added = try await send("add", ["field": field]).result()["field"]
        let id = try #require(added?["id"])
        let change: JSONValue = ["mandatory": "Y", "userTypeId": "enumeration", "enum": [["value": "Серый"]]]
        let changed = try await send("update", ["id": id, "field": change]).result()["field"]
        let choice = try #require(changed?["enum"]?[1]?["id"])
        let item = try await portal.post(
            "crm.item.add",
            ["entityTypeId": 177, "fields": ["ufCrm5Color": choice]]
        ).result()["item"]
        let removed = try await send("delete", ["id": id])

        #expect(added?["editFormLabel"]?["ru"] == "Цвет")
        #expect(added?["listColumnLabel"]?["ru"] == "Цвет")
        #expect(added?["enum"]?[0]?["def"] == "Y")
        #expect(changed?["mandatory"] == "Y")
        #expect(changed?["enum"]?.array?.map { $0["value"] } == ["Белый", "Серый"])
        #expect(item?["ufCrm5Color"]?.int.map(String.init) == choice.string)
        #expect(try removed.body["result"] == .null)
        #expect(try await send("get", ["id": id]).error().code == "")
        #expect(try await send("getTypes", [:]).result()["types"]?.object?.count == 16)
        let foreign = try await send("add", ["field": ["entityId": "USER", "fieldName": "UF_X"]]).error()
        #expect(foreign.message.hasPrefix("У вас нет прав"))
    }

    @Test(
        arguments: [
            ([:], "", "The 'FIELD_NAME' field is not found."),
            (["FIELD_NAME": "A"], "", "The 'USER_TYPE_ID' field is not found."),
            (
                ["FIELD_NAME": "Поле", "USER_TYPE_ID": "string"], "ERROR_CORE",
                "Field name contains invalid characters."
            ),
            (
                ["FIELD_NAME": "A23456789012345678901234567890123456789012345", "USER_TYPE_ID": "string"], "ERROR_CORE",
                "Field name is too long"
            ),
            (["FIELD_NAME": "A", "USER_TYPE_ID": "char"], "ERROR_CORE", "Incorrect custom type specified."),
            (["FIELD_NAME": "1721244482250", "USER_TYPE_ID": "string"], "ERROR_CORE", "Поле UF_CRM_1721244482250"),
            (
                ["FIELD_NAME": "A", "USER_TYPE_ID": "enumeration", "LIST": [["XML_ID": "x"], ["XML_ID": "x"]]],
                "ERROR_CORE", "List item with value XML_ID=x already exists."
            ),
        ] as [(JSONValue, String, String)]
    )
    func `refuses a wrong field`(fields: JSONValue, code: String, message: String) async throws {
        let before = try await portal.rows("crm.deal.userfield.list").count

        let error = try await portal.post("crm.deal.userfield.add", ["fields": fields]).error()

        #expect(error.code == code)
        #expect(error.message.hasPrefix(message))
        #expect(try await portal.rows("crm.deal.userfield.list").count == before)
    }
}
