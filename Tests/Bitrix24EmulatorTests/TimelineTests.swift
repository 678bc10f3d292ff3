import JSONCore
import Testing

struct TimelineTests {
    private let portal = TestPortal()

    private func add(_ text: String, files: JSONValue = []) async throws -> JSONValue {
        let fields: JSONValue = [
            "ENTITY_ID": 1, "ENTITY_TYPE": "deal", "COMMENT": .string(text), "FILES": files,
        ]
        return try await portal.post("crm.timeline.comment.add", ["fields": fields]).result()
    }

    @Test func `adds, changes and deletes a comment`() async throws {
        let id = try await add("До", files: [["план.png", "AAAAAAA="], ["без содержимого"]])
        let fresh = try await portal.post("crm.timeline.comment.get", ["id": id]).result()

        let updated = try await portal.post("crm.timeline.comment.update", ["id": id, "fields": ["COMMENT": "После"]])
        let row = try await portal.post("crm.timeline.comment.get", ["id": id]).result()
        let deleted = try await portal.post("crm.timeline.comment.delete", ["id": id])

        #expect(fresh["ENTITY_ID"] == "1")
        #expect(fresh["ENTITY_TYPE"] == "deal")
        #expect(fresh["CREATED"] == "2026-11-18T15:00:00+03:00")
        #expect(fresh["AUTHOR_ID"] == "1")
        let file = try #require(fresh["FILES"]?.object?.members.first)
        #expect(fresh["FILES"]?.object?.count == 1)
        #expect(file.value["id"]?.int.map { String($0) } == file.key)
        #expect(file.value["type"] == "image")
        #expect(file.value["size"] == 5)
        #expect(try updated.result() == id)
        #expect(row["COMMENT"] == "После")
        #expect(row["FILES"] == fresh["FILES"])
        #expect(try deleted.body["result"] == .null)
        #expect(deleted.status == 200)
        let gone = try await portal.post("crm.timeline.comment.get", ["id": id]).error()
        #expect(gone.code == "" && gone.message == "Not found.")
        for method in ["update", "delete"] {
            let error = try await portal.post(
                "crm.timeline.comment.\(method)",
                ["id": id, "fields": ["COMMENT": "x"]]
            ).error()
            #expect(error.code == "NOT_FOUND")
        }
    }

    @Test func `lists the comments on one record`() async throws {
        let lead = try await portal.post("crm.lead.add", ["fields": ["TITLE": "Проба"]]).result()
        for number in 1...53 {
            let fields: JSONValue = [
                "ENTITY_ID": lead, "ENTITY_TYPE": "lead", "COMMENT": .string("Комментарий \(number)"),
            ]
            portal.pass(seconds: 1)
            _ = try await portal.post("crm.timeline.comment.add", ["fields": fields])
        }
        let filter: JSONValue = ["=ENTITY_ID": lead, "ENTITY_TYPE": "lead", ">CREATED": "2027-01-01"]

        let first = try await portal.post(
            "crm.timeline.comment.list",
            ["filter": filter, "order": ["CREATED": "DESC"], "select": ["ID", "COMMENT"]]
        ).body
        let second = try await portal.post("crm.timeline.comment.list", ["filter": filter, "start": 50]).body

        #expect(first["total"] == 53)
        #expect(first["next"] == 50)
        #expect(first["result"]?[0]?.object?.keys == ["ID", "COMMENT"])
        #expect(first["result"]?[0]?["COMMENT"] == "Комментарий 53")
        #expect(second["result"]?.array?.count == 3)
        #expect(second["result"]?[0]?["FILES"] == [])
        #expect(second["next"] == nil)
    }

    @Test(
        arguments: [
            (nil, "100"), (["ENTITY_TYPE": "deal", "COMMENT": "x"], "100"),
            (["ENTITY_ID": 1, "ENTITY_TYPE": "planet", "COMMENT": "x"], "OWNER_NOT_FOUND"),
            (["ENTITY_ID": 999_999, "ENTITY_TYPE": "deal", "COMMENT": "x"], "OWNER_NOT_FOUND"),
            (["ENTITY_ID": 1, "ENTITY_TYPE": "deal", "COMMENT": ""], "INVALID_ARG_VALUE"),
        ] as [(JSONValue, String)]
    )
    func `refuses an incomplete comment`(fields: JSONValue, code: String) async throws {
        #expect(try await portal.post("crm.timeline.comment.add", ["fields": fields]).error().code == code)
    }

    @Test func `takes fields in one spelling only`() async throws {
        let fields: JSONValue = ["ENTITY_ID": 1, "ENTITY_TYPE": "deal", "COMMENT": "x"]

        #expect(try await portal.post("crm.timeline.comment.add", ["FIELDS": fields]).error().code == "100")
    }

    @Test func `asks for the record whose comments to list`() async throws {
        let id = try await portal.post("crm.timeline.comment.list", ["filter": ["ENTITY_TYPE": "deal"]]).error()
        let type = try await portal.post("crm.timeline.comment.list", ["filter": ["ENTITY_ID": 1]]).error()

        #expect(id.message == "ENTITY_ID is not defined or invalid.")
        #expect(type.message == "ENTITY_TYPE is not defined or invalid.")
    }

    @Test func `puts a comment on several records`() async throws {
        let id = try await add("На двоих")
        let company = try #require(try await portal.rows("crm.company.list", ["select": ["ID"]]).first?["ID"])
        let binding: JSONValue = ["OWNER_ID": id, "ENTITY_ID": company, "ENTITY_TYPE": "company"]
        let owner: JSONObject = ["ownerTypeId": 4, "ownerId": company]

        #expect(try await portal.post("crm.timeline.bindings.bind", ["fields": binding]).result() == true)
        #expect(try await portal.post("crm.timeline.bindings.bind", ["fields": binding]).result() == false)
        let bindings = try await portal.post("crm.timeline.bindings.list", ["filter": ["OWNER_ID": id]]).body
        #expect(bindings["total"] == 2)
        #expect(bindings["result"]?[1]?["ENTITY_TYPE"] == "company")
        #expect(bindings["result"]?[1]?["OWNER_ID"]?.string == id.int.map { String($0) })
        let filter: JSONValue = ["ENTITY_ID": company, "ENTITY_TYPE": "company"]
        let rows = try await portal.rows("crm.timeline.comment.list", ["filter": filter, "order": ["ID": "DESC"]])
        #expect(rows[0]["COMMENT"] == "На двоих")
        #expect(rows[0]["ENTITY_TYPE"] == "company")

        let ambiguous = try await portal.post("crm.timeline.comment.delete", ["id": id]).error()
        #expect(ambiguous.code == "MULTIPLE_BINDINGS")
        var parameters = owner
        parameters["id"] = id
        _ = try await portal.post("crm.timeline.comment.delete", .object(parameters)).body
        let row = try await portal.post("crm.timeline.comment.get", ["id": id]).result()
        #expect(row["ENTITY_TYPE"] == "deal")
        let unbound = try await portal.post("crm.timeline.bindings.unbind", ["fields": binding]).result()
        #expect(unbound == false)
    }

    @Test func `names what a binding lacks`() async throws {
        let id = try await add("x")

        for (fields, field) in [
            ([:], "OWNER_ID"), (["OWNER_ID": id], "ENTITY_ID"), (["OWNER_ID": id, "ENTITY_ID": 1], "ENTITY_TYPE"),
        ] as [(JSONValue, String)] {
            let error = try await portal.post("crm.timeline.bindings.bind", ["fields": fields]).error()
            #expect(error.message == "\(field) is not defined or invalid.")
        }
    }

    @Test func `removes comments with the record that they are on`() async throws {
        let lead = try await portal.post("crm.lead.add", ["fields": ["TITLE": "Проба"]]).result()
        let fields: JSONValue = ["ENTITY_ID": lead, "ENTITY_TYPE": "lead", "COMMENT": "x"]
        let id = try await portal.post("crm.timeline.comment.add", ["fields": fields]).result()

        _ = try await portal.post("crm.lead.delete", ["id": lead])

        #expect(try await portal.post("crm.timeline.comment.get", ["id": id]).error().message == "Not found.")
    }

    @Test(arguments: ["lead", "deal", "contact", "company"])
    func `has comments on each kind of record`(kind: String) async throws {
        var found = 0
        let records = try await portal.rows("crm.\(kind).list", ["select": ["ID", "DATE_CREATE"]])
        let users = Set(try await portal.rows("user.get").compactMap { $0["ID"] })
        for record in records {
            let filter: JSONValue = ["ENTITY_ID": record["ID"] ?? .null, "ENTITY_TYPE": .string(kind)]
            for comment in try await portal.rows("crm.timeline.comment.list", ["filter": filter]) {
                found += 1
                #expect(users.contains(comment["AUTHOR_ID"] ?? .null))
                let created = try #require(comment["CREATED"]?.string)
                // Comments on a company may have come with its deals.
                #expect(created >= record["DATE_CREATE"]?.string ?? "")
                #expect(created <= "2026-11-18T15:00:00+03:00")
            }
        }

        #expect(found >= 5)
    }

    @Test func `describes comments and bindings`() async throws {
        let comment = try await portal.post("crm.timeline.comment.fields").result()
        let binding = try await portal.post("crm.timeline.bindings.fields").result()

        #expect(
            comment.object?.keys == ["ID", "CREATED", "ENTITY_ID", "ENTITY_TYPE", "AUTHOR_ID", "COMMENT", "FILES"]
        )
        #expect(comment["FILES"]?["isMultiple"] == true)
        #expect(binding.object?.keys == ["OWNER_ID", "ENTITY_ID", "ENTITY_TYPE"])
    }
}
