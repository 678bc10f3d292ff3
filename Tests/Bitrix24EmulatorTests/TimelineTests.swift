import JSONCore
import Testing

struct TimelineTests {
    @Test func `keeps comments of a record until they are deleted`() async throws {
        let portal = TestPortal()
        let fields: JSONValue = ["ENTITY_ID": 1, "ENTITY_TYPE": "company", "COMMENT": "Перезвонить"]
        let id = try #require(try await portal.post("crm.timeline.comment.add", ["fields": fields]).result().int)

        let rows = try await portal.rows(
            "crm.timeline.comment.list",
            ["filter": ["ENTITY_ID": 1, "ENTITY_TYPE": "company"]]
        )
        _ = try await portal.post("crm.timeline.comment.update", ["id": .int(id), "fields": ["COMMENT": "Готово"]])
        let changed = try await portal.post("crm.timeline.comment.get", ["id": .int(id)]).result()
        _ = try await portal.post("crm.timeline.comment.delete", ["id": .int(id)]).result()
        let gone = try await portal.post("crm.timeline.comment.get", ["id": .int(id)]).error()

        #expect(rows.map { $0["COMMENT"]?.string } == ["Перезвонить"])
        #expect(rows[0]["ID"]?.string == String(id))
        #expect(rows[0]["ENTITY_ID"]?.string == "1")
        #expect(changed["COMMENT"]?.string == "Готово")
        #expect(gone.message == "Not found")
    }

    @Test(
        arguments: [
            ["ENTITY_TYPE": "deal", "COMMENT": "x"], ["ENTITY_ID": 1, "COMMENT": "x"],
            ["ENTITY_ID": 1, "ENTITY_TYPE": "planet", "COMMENT": "x"], ["ENTITY_ID": 1, "ENTITY_TYPE": "company"],
            ["ENTITY_ID": 9_999_999, "ENTITY_TYPE": "company", "COMMENT": "x"],
        ] as [JSONValue]
    )
    func `refuses a comment on nothing, or that says nothing`(fields: JSONValue) async throws {
        let error = try await TestPortal.shared.post("crm.timeline.comment.add", ["fields": fields]).error()

        #expect(error.status == 400)
    }
}
