import JSONCore
import Testing

struct StatusTests {
    private let portal = TestPortal()

    private func id(of code: String, in entity: String) async throws -> JSONValue {
        let filter: JSONValue = ["ENTITY_ID": .string(entity), "STATUS_ID": .string(code)]
        let rows = try await portal.rows("crm.status.list", ["filter": filter])
        return try #require(rows.first?["ID"])
    }

    @Test func `adds a stage with the prefix of its pipeline`() async throws {
        let fields: JSONValue = [
            "ENTITY_ID": "DEAL_STAGE_1", "STATUS_ID": "DECISION", "NAME": "Принятие решения", "SORT": 35,
            "COLOR": "#FFA900", "SYSTEM": "Y",
        ]

        let id = try await portal.post("crm.status.add", ["fields": fields]).result()
        let row = try await portal.post("crm.status.get", ["id": id]).result()

        #expect(id.int != nil)
        #expect(row["STATUS_ID"] == "C1:DECISION")
        #expect(row["SYSTEM"] == "N")
        #expect(row["NAME_INIT"] == "")
        #expect(row["CATEGORY_ID"] == "1")
        #expect(row["SEMANTICS"] == .null)
        #expect(row["EXTRA"] == ["SEMANTICS": "process", "COLOR": "#FFA900"])
        let deal = try await portal.post(
            "crm.deal.add",
            ["fields": ["CATEGORY_ID": 1, "STAGE_ID": "C1:DECISION"]]
        ).result()
        #expect(try await portal.post("crm.deal.get", ["id": deal]).result()["STAGE_ID"] == "C1:DECISION")
    }

    @Test(
        arguments: [
            ([:], "", "The field ENTITY_ID is required.\nThe field STATUS_ID is required."),
            (["ENTITY_ID": "SOURCE", "NAME": "x"], "", "The field STATUS_ID is required."),
            (["ENTITY_ID": "NONE", "STATUS_ID": "X", "NAME": "x"], "", "Specified entity type is not supported."),
            (["ENTITY_ID": "SOURCE", "STATUS_ID": "X"], "", "The field Title is required."),
            (
                ["ENTITY_ID": "SOURCE", "STATUS_ID": "WEB", "NAME": "x"], "ERROR_CORE",
                "The specified status ID already exists."
            ),
            (["ENTITY_ID": "STATUS", "STATUS_ID": "СВОЙ", "NAME": "x"], "", "Error on creating status."),
            (
                ["ENTITY_ID": "STATUS", "STATUS_ID": "TWENTY_TWO_CHARACTERS_", "NAME": "x"], "",
                "Error on creating status."
            ),
        ] as [(JSONValue, String, String)]
    )
    func `refuses an incomplete entry`(fields: JSONValue, code: String, message: String) async throws {
        let error = try await portal.post("crm.status.add", ["fields": fields]).error()

        #expect(error.status == 400)
        #expect(error.code == code)
        #expect(error.message == message)
    }

    @Test(arguments: [["SORT": 65], ["SORT": 15, "SEMANTICS": "S"]] as [JSONValue])
    func `keeps the success in front of failures only`(extra: JSONValue) async throws {
        var fields = try #require(extra.object)
        fields["ENTITY_ID"] = "DEAL_STAGE"
        fields["STATUS_ID"] = "LATE"
        fields["NAME"] = "Поздно"

        let refused = try await portal.post("crm.status.add", ["fields": .object(fields)]).error()
        fields["SEMANTICS"] = "F"
        let failure = try await portal.post("crm.status.add", ["fields": .object(fields)]).result()

        #expect(refused.message.hasPrefix("Cannot create more stages after the final stage"))
        #expect(try await portal.post("crm.status.get", ["id": failure]).result()["SEMANTICS"] == "F")
    }

    @Test func `renames a system entry, which remembers its first name`() async throws {
        let id = try await id(of: "NEW", in: "STATUS")

        let answer = try await portal.post("crm.status.update", ["id": id, "fields": ["NAME": "Свежий", "SORT": 5]])
        let row = try await portal.post("crm.status.get", ["id": id]).result()

        #expect(try answer.result() == true)
        #expect(row["NAME"] == "Свежий")
        #expect(row["NAME_INIT"] == "Не обработан")
        #expect(row["SORT"] == "5")
        #expect(row["STATUS_ID"] == "NEW")
    }

    @Test func `deletes what is neither in use nor of the system`() async throws {
        let fields: JSONValue = ["ENTITY_ID": "SOURCE", "STATUS_ID": "UC_FAIR", "NAME": "Ярмарка"]
        let own = try await portal.post("crm.status.add", ["fields": fields]).result()
        let system = try await id(of: "NEW", in: "STATUS")

        let deleted = try await portal.post("crm.status.delete", ["id": own]).result()
        let refused = try await portal.post("crm.status.delete", ["id": system]).error()
        let forced: JSONValue = ["id": system, "params": ["FORCED": "Y"]]
        let inUse = try await portal.post("crm.status.delete", forced).error()

        #expect(deleted == true)
        #expect(try await portal.post("crm.status.get", ["id": own]).error().message == "Status is not found.")
        #expect(refused.message.hasPrefix("CRM System Status can be deleted only if parameter FORCED"))
        #expect(inUse.message == "There are active items in this status.")
        let next = try await portal.post("crm.status.add", ["fields": fields]).result()
        #expect(try #require(next.int) > (try #require(own.int)))
    }

    @Test(arguments: ["update", "delete"])
    func `names a wrong number in a sentence`(verb: String) async throws {
        let invalid = try await portal.post("crm.status.\(verb)", ["id": "x", "fields": [:]]).error()
        let missing = try await portal.post("crm.status.\(verb)", ["id": 999_999, "fields": [:]]).error()

        #expect(invalid.code == "Invalid identifier.")
        #expect(missing.code == "Status is not found.")
    }

    @Test func `describes the dictionaries`() async throws {
        let types = try await portal.rows("crm.status.entity.types")
        let fields = try await portal.post("crm.status.fields").result()

        #expect(types.first?["ID"] == "STATUS")
        #expect(types.first?["SEMANTIC_INFO"]?["FINAL_UNSUCCESS_FIELD"] == "JUNK")
        let pipeline = try #require(types.first { $0["ID"] == "DEAL_STAGE_1" })
        #expect(pipeline["PREFIX"] == "C1")
        #expect(pipeline["CATEGORY_ID"] == "1")
        #expect(pipeline["PARENT_ID"] == "DEAL_STAGE")
        #expect(pipeline["SEMANTIC_INFO"]?["START_FIELD"] == "C1:NEW")
        let general = try #require(types.first { $0["ID"] == "DEAL_STAGE" })
        #expect(general["CATEGORY_ID"] == 0)
        #expect(types.first { $0["ID"] == "SOURCE" }?.object?.keys == ["ID", "NAME"])
        #expect(fields["EXTRA"]?["type"] == "crm_status_extra")
        #expect(fields["STATUS_ID"]?["isImmutable"] == true)
    }

    @Test func `lists the entries of a dictionary in short`() async throws {
        let rows = try await portal.rows("crm.status.entity.items", ["entityId": "deal_stage"])
        let error = try await portal.post("crm.status.entity.items").error()

        #expect(rows.count == 8)
        #expect(rows[5] == ["NAME": "Сделка успешна", "SORT": 60, "STATUS_ID": "WON"])
        #expect(error.code == "The parameter entityId is not defined or invalid.")
    }

    @Test(
        arguments: [
            ("activitytype", 7, 2, "Звонок"), ("activitydirection", 3, 1, "Входящее"),
            ("activitypriority", 4, 3, "высокая"),
            ("activitystatus", 4, 2, "Завершено"), ("activitynotifytype", 4, 1, "мин."),
            ("contenttype", 4, 3, "HTML"),
            ("addresstype", 6, 6, "Юридический адрес"), ("settings.mode", 2, 1, "Классическая CRM"),
            ("ownertype", 11, 2, "Сделка"),
        ]
    )
    func `tells what numbers stand for`(name: String, count: Int, id: Int, title: String) async throws {
        let rows = try await portal.rows("crm.enum.\(name)")

        #expect(rows.count == count)
        #expect(rows.first { $0["ID"]?.int == id }?["NAME"]?.string == title)
        #expect(rows.allSatisfy { $0.object?.keys == ["ID", "NAME", "SYMBOL_CODE", "SYMBOL_CODE_SHORT"] })
    }
}
