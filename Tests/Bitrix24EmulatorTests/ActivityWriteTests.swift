import JSONCore
import Testing

struct ActivityWriteTests {
    private let portal = TestPortal()

    private func call(_ change: (inout JSONObject) -> Void = { _ in }) -> JSONValue {
        var fields: JSONObject = [
            "OWNER_TYPE_ID": 1, "OWNER_ID": 1, "TYPE_ID": 2, "SUBJECT": "Перезвонить",
            "COMMUNICATIONS": [["VALUE": "+79160000001", "ENTITY_ID": 2, "ENTITY_TYPE_ID": 3]],
            "START_TIME": "2026-11-19T10:00:00+03:00", "RESPONSIBLE_ID": 3, "DIRECTION": 2,
            "FILES": [["fileData": ["план.png", "AAAA"]]],
            "SETTINGS": ["MESSAGE_FROM": "a@b.example"],
        ]
        change(&fields)
        return ["fields": .object(fields)]
    }

    private func contact() async throws -> JSONValue {
        let rows = try await portal.rows("crm.contact.list", ["select": ["ID"], "order": ["ID": "ASC"]])
        return try #require(rows[0]["ID"])
    }

    private func lead() async throws -> JSONValue {
        let rows = try await portal.rows("crm.lead.list", ["select": ["ID"], "order": ["ID": "ASC"]])
        return try #require(rows[0]["ID"])
    }

    @Test func `adds, completes and deletes a call`() async throws {
        let contact = try await contact()
        let parameters = call {
            $0["COMMUNICATIONS"] = [["VALUE": "+79160000001", "ENTITY_ID": contact, "ENTITY_TYPE_ID": 3]]
        }
        let id = try await portal.post("crm.activity.add", parameters).result()
        let fresh = try await portal.post("crm.activity.get", ["id": id]).result()
        portal.pass(seconds: 60)

        let done = try await portal.post("crm.activity.update", ["id": id, "fields": ["COMPLETED": "Y"]]).result()
        let row = try await portal.post("crm.activity.get", ["id": id]).result()
        let deleted = try await portal.post("crm.activity.delete", ["id": id]).result()

        #expect(fresh["COMPLETED"] == "N")
        #expect(fresh["STATUS"] == "1")
        #expect(fresh["PROVIDER_ID"] == "VOXIMPLANT_CALL")
        #expect(fresh["PROVIDER_TYPE_ID"] == "CALL")
        #expect(fresh["DEADLINE"] == "2026-11-19T10:00:00+03:00")
        #expect(fresh["END_TIME"] == fresh["START_TIME"])
        #expect(fresh["CREATED"] == "2026-11-18T15:00:00+03:00")
        #expect(fresh["SETTINGS"] == ["MESSAGE_FROM": "a@b.example"])
        #expect(fresh["FILES"]?.array?.count == 1)
        #expect(done == true)
        #expect(row["STATUS"] == "2")
        #expect(row["LAST_UPDATED"] == "2026-11-18T15:01:00+03:00")
        #expect(deleted == true)
        for method in ["get", "update", "delete"] {
            let error = try await portal.post("crm.activity.\(method)", ["id": id, "fields": [:]]).error()
            #expect(error.message == "Activity is not found.")
        }
    }

    @Test func `shows communications and files, and is found by either binding`() async throws {
        let contact = try await contact()
        let id = try await portal.post(
            "crm.activity.add",
            call { $0["COMMUNICATIONS"] = [["VALUE": "+79160000001", "ENTITY_ID": contact, "ENTITY_TYPE_ID": 3]] }
        ).result()
        let select: JSONValue = ["ID", "COMMUNICATIONS", "FILES"]

        var rows: [[JSONValue]] = []
        for binding in [["OWNER_TYPE_ID": 1, "OWNER_ID": 1], ["OWNER_TYPE_ID": 3, "OWNER_ID": contact]] as [JSONValue] {
            let filter: JSONValue = ["ID": id, "BINDINGS": [binding]]
            rows.append(try await portal.rows("crm.activity.list", ["filter": filter, "select": select]))
        }

        #expect(rows[0] == rows[1])
        let communication = try #require(rows[0].first?["COMMUNICATIONS"]?[0])
        #expect(communication["TYPE"] == "PHONE")
        #expect(communication["VALUE"] == "+79160000001")
        #expect(communication["ENTITY_ID"] == contact)
        #expect(communication["ENTITY_SETTINGS"]?["LAST_NAME"]?.string?.isEmpty == false)
        let file = try #require(rows[0].first?["FILES"]?[0])
        #expect(file["url"]?.string?.contains("fileId=\(file["id"]?.int ?? 0)") == true)
    }

    @Test(
        arguments: [
            ("SUBJECT", "", "The field SUBJECT is not defined or empty."),
            ("TYPE_ID", 0, "The field TYPE_ID is not defined or invalid."),
            ("TYPE_ID", 9, "The field TYPE_ID is not defined or invalid."),
            ("TYPE_ID", 3, "The activity type \"Задача is not supported in current context\"."),
            ("TYPE_ID", 6, "The custom activity without provider is not supported in current context."),
            ("COMMUNICATIONS", [], "The field COMMUNICATIONS is not defined or invalid."),
            (
                "COMMUNICATIONS", [["VALUE": "a@b.example", "TYPE": "EMAIL"]],
                "The field COMMUNICATIONS is not defined or invalid."
            ),
            (
                "COMMUNICATIONS", [["VALUE": "1"], ["VALUE": "2"]],
                "The only one communication is allowed for activity of specified type."
            ),
            ("OWNER_ID", 999_999, "Access denied."),
        ] as [(String, JSONValue, String)]
    )
    func `refuses an incomplete activity`(field: String, value: JSONValue, message: String) async throws {
        let error = try await portal.post("crm.activity.add", call { $0[field] = value }).error()

        #expect(error.code == "")
        #expect(error.message == message)
    }

    @Test func `takes the responsible user and the client from the owner`() async throws {
        let lead = try await lead()
        let parameters = call {
            $0["OWNER_ID"] = lead
            $0["RESPONSIBLE_ID"] = nil
            $0["COMMUNICATIONS"] = [["VALUE": "+79160000002"]]
        }

        let id = try await portal.post("crm.activity.add", parameters).result()
        let row = try await portal.post("crm.activity.get", ["id": id]).result()
        let owner = try await portal.post("crm.lead.get", ["id": lead]).result()

        #expect(row["RESPONSIBLE_ID"] == owner["ASSIGNED_BY_ID"])
        #expect(owner["LAST_ACTIVITY_TIME"] == "2026-11-18T15:00:00+03:00")
        let bindings = try await portal.rows("crm.activity.binding.list", ["activityId": id])
        #expect(bindings.map { $0["entityTypeId"] } == [1])
    }

    @Test func `describes activities and communications`() async throws {
        let fields = try await portal.post("crm.activity.fields").result()
        let communication = try await portal.post("crm.activity.communication.fields").result()

        #expect(fields.object?.count == 44)
        #expect(fields["COMMUNICATIONS"]?["isRequired"] == true)
        #expect(fields["OWNER_TYPE_ID"]?["type"] == "crm_enum_ownertype")
        #expect(communication.object?.keys == ["ID", "ACTIVITY_ID", "ENTITY_ID", "ENTITY_TYPE_ID", "TYPE", "VALUE"])
    }

    @Test func `binds activities to other records`() async throws {
        let contact = try await contact()
        let todo = try await portal.post(
            "crm.activity.todo.add",
            ["ownerTypeId": 1, "ownerId": 1, "deadline": "2026-11-20T12:00:00"]
        ).result()
        let id = try #require(todo["id"])
        func post(_ verb: String, _ parameters: JSONObject) async throws -> Answer {
            var parameters = parameters
            parameters["activityId"] = id
            return try await portal.post("crm.activity.binding.\(verb)", .object(parameters))
        }
        let lead: JSONObject = ["entityTypeId": 1, "entityId": 1]
        let client: JSONObject = ["entityTypeId": 3, "entityId": contact]

        #expect(try await post("delete", lead).error().code == "LAST_BINDING_CANNOT_BE_DELETED")
        #expect(try await post("add", client).result() == true)
        #expect(try await post("add", client).error().code == "ACTIVITY_IS_ALREADY_BOUND")
        #expect(try await post("delete", lead).result() == true)
        #expect(try await post("delete", lead).error().code == "BINDING_NOT_FOUND")
        #expect(try await post("add", ["entityTypeId": 3, "entityId": 999_999]).error().code == "OWNER_NOT_FOUND")
        #expect(try await post("add", ["entityTypeId": 3]).error().code == "100")

        #expect(
            try await post("list", [:]).result() == [
                ["entityTypeId": 3, "entityId": .int(Int(contact.string ?? "") ?? 0)]
            ]
        )
        let row = try await portal.post("crm.activity.get", ["id": id]).result()
        #expect(row["OWNER_TYPE_ID"] == "3")
        #expect(row["OWNER_ID"] == contact)
        let missing = try await portal.post("crm.activity.binding.list", ["activityId": 999_999]).error()
        #expect(missing.code == "NOT_FOUND")
    }

    @Test func `moves activities between records of a kind`() async throws {
        let leads = try await portal.rows("crm.lead.list", ["select": ["ID"], "order": ["ID": "ASC"]])
        let source = try #require(leads[0]["ID"])
        let target = try #require(leads[1]["ID"])
        let todo = try await portal.post(
            "crm.activity.todo.add",
            ["ownerTypeId": 1, "ownerId": source, "deadline": "2026-11-20T12:00:00"]
        ).result()
        var parameters: JSONObject = [
            "activityId": todo["id"] ?? .null, "sourceEntityTypeId": 1, "sourceEntityId": source,
            "targetEntityTypeId": 1, "targetEntityId": source,
        ]

        let equal = try await portal.post("crm.activity.binding.move", .object(parameters)).error()
        parameters["targetEntityId"] = target
        let moved = try await portal.post("crm.activity.binding.move", .object(parameters)).result()

        #expect(equal.code == "SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR")
        #expect(moved == true)
        #expect(try await portal.post("crm.activity.get", ["id": todo["id"] ?? .null]).result()["OWNER_ID"] == target)
    }

    @Test func `removes activities with the record that they belong to`() async throws {
        let lead = try await portal.post("crm.lead.add", ["fields": ["TITLE": "Проба"]]).result()
        let todo = try await portal.post(
            "crm.activity.todo.add",
            ["ownerTypeId": 1, "ownerId": lead, "deadline": "2026-11-20T12:00:00"]
        ).result()

        _ = try await portal.post("crm.lead.delete", ["id": lead])

        let error = try await portal.post("crm.activity.get", ["id": todo["id"] ?? .null]).error()
        #expect(error.message == "Activity is not found.")
    }
}
