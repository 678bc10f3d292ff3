import JSONCore
import Testing

struct TodoTests {
    private let portal = TestPortal()
    private let owner: JSONObject = ["ownerTypeId": 2, "ownerId": 1]

    private func post(_ method: String, _ parameters: JSONObject) async throws -> Answer {
        var all = owner
        for member in parameters.members { all[member.key] = member.value }
        return try await portal.post("crm.activity.todo.\(method)", .object(all))
    }

    private func add() async throws -> JSONValue {
        let parameters: JSONObject = [
            "deadline": "2026-11-20T15:30:00", "title": "Позвонить", "description": "Про договор", "colorId": "2",
            "pingOffsets": [0, 15],
        ]
        return try #require(try await post("add", parameters).result()["id"])
    }

    private func row(_ id: JSONValue) async throws -> JSONValue {
        try await portal.post("crm.activity.get", ["id": id]).result()
    }

    @Test func `adds a to-do that is due`() async throws {
        let id = try await add()
        let row = try await row(id)

        #expect(id.int != nil)
        #expect(row["PROVIDER_ID"] == "CRM_TODO")
        #expect(row["TYPE_ID"] == "6")
        #expect(row["SUBJECT"] == "Позвонить")
        #expect(row["DEADLINE"] == "2026-11-20T15:30:00+03:00")
        #expect(row["RESPONSIBLE_ID"] == "1")
        #expect(row["COMPLETED"] == "N")
        #expect(row["SETTINGS"] == ["COLOR": "2"])
    }

    @Test func `changes parts of a to-do`() async throws {
        let id = try await add()

        let answers = [
            try await post("updateDeadline", ["id": id, "value": "2026-12-01T09:00:00+03:00"]),
            try await post("updateDescription", ["id": id, "value": "Про оплату"]),
            try await post("updateColor", ["id": id, "colorId": "7"]),
            try await post("updateResponsibleUser", ["id": id, "responsibleId": 3]),
        ]
        let row = try await row(id)

        for answer in answers { #expect(try answer.result() == ["id": id]) }
        #expect(row["DEADLINE"] == "2026-12-01T09:00:00+03:00")
        #expect(row["DESCRIPTION"] == "Про оплату")
        #expect(row["SETTINGS"] == ["COLOR": "7"])
        #expect(row["RESPONSIBLE_ID"] == "3")
        #expect(row["SUBJECT"] == "Позвонить")
    }

    @Test func `replaces a to-do as a whole`() async throws {
        let id = try await add()

        let answer = try await post("update", ["id": id, "deadline": "2026-12-02 10:00:00", "title": "Написать"])
        let row = try await row(id)

        #expect(try answer.result() == ["id": id])
        #expect(row["SUBJECT"] == "Написать")
        #expect(row["DESCRIPTION"] == "")
        #expect(row["SETTINGS"] == [])
    }

    @Test(
        arguments: [
            ("add", ["deadline": "soon"], "WRONG_DATETIME_FORMAT"),
            ("add", [:], "100"),
            ("add", ["ownerId": 999_999, "deadline": "2026-11-20"], "OWNER_NOT_FOUND"),
            ("add", ["ownerId": "x", "deadline": "2026-11-20"], "100"),
            ("updateDeadline", ["id": 999_999, "value": "2026-11-20"], "NOT_FOUND"),
            ("updateDescription", ["id": 1], "100"),
        ] as [(String, JSONObject, String)]
    )
    func `refuses what is missing or wrong`(method: String, parameters: JSONObject, code: String) async throws {
        #expect(try await post(method, parameters).error().code == code)
    }

    @Test func `refuses wrong colours and users`() async throws {
        let id = try await add()

        let color = try await post("updateColor", ["id": id, "colorId": "9"]).error()
        let user = try await post("updateResponsibleUser", ["id": id, "responsibleId": 0]).error()

        #expect(color.code == "CAN_NOT_UPDATE_WRONG_COLOR_TODO")
        #expect(user.code == "INVALID_ARG_VALUE")
    }

    @Test(
        arguments: [
            ("update", ["deadline": "2026-11-20"], "CAN_NOT_UPDATE_COMPLETED_TODO"),
            ("updateDeadline", ["value": "2026-11-20"], "CAN_NOT_UPDATE_COMPLETED_TODO"),
            ("updateColor", ["colorId": "1"], "CAN_NOT_UPDATE_COLOR_COMPLETED_TODO"),
            (
                "updateResponsibleUser", ["responsibleId": 3],
                "CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO"
            ),
        ] as [(String, JSONObject, String)]
    )
    func `leaves what is done as it is`(method: String, parameters: JSONObject, code: String) async throws {
        let id = try await add()
        _ = try await portal.post("crm.activity.update", ["id": id, "fields": ["COMPLETED": "Y"]])
        var parameters = parameters
        parameters["id"] = id

        #expect(try await post(method, parameters).error().code == code)
    }
}
