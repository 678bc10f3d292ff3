import JSONCore
import Testing

struct WriteTests {
    private let portal = TestPortal()

    @Test(arguments: ["lead", "deal", "contact", "company"])
    func `adds, changes and deletes`(kind: String) async throws {
        let fields: JSONValue = ["TITLE": "Проба", "NAME": "Проба", "COMMENTS": "до", "NO_SUCH": "x", "ID": 5]
        let id = try await portal.post("crm.\(kind).add", ["fields": fields]).result()
        let number = try #require(id.int)
        portal.pass(seconds: 60)

        let updated = try await portal.post("crm.\(kind).update", ["id": id, "fields": ["COMMENTS": "после"]])
        let row = try await portal.post("crm.\(kind).get", ["id": .string(String(number))]).result()
        let deleted = try await portal.post("crm.\(kind).delete", ["ID": id])

        #expect(try updated.result() == true)
        #expect(row["COMMENTS"] == "после")
        #expect(row["DATE_CREATE"] == "2026-11-18T15:00:00+03:00")
        #expect(row["DATE_MODIFY"] == "2026-11-18T15:01:00+03:00")
        #expect(try deleted.result() == true)
        for method in ["get", "delete"] {
            #expect(try await portal.post("crm.\(kind).\(method)", ["id": id]).error().message == "Not found")
        }
        let next = try await portal.post("crm.\(kind).add", ["fields": fields]).result()
        #expect(try #require(next.int) > number)
    }

    @Test(arguments: ["get", "update", "delete"])
    func `asks for a number`(method: String) async throws {
        for id: JSONValue in [0, "abc", nil, -1] {
            let error = try await portal.post("crm.deal.\(method)", ["id": id, "fields": [:]]).error()

            #expect(error.message == "ID is not defined or invalid.")
        }
    }

    @Test func `asks for fields`() async throws {
        #expect(try await portal.post("crm.deal.add").error().message == "Parameter 'fields' must be array.")
        #expect(try await portal.post("crm.company.add", ["fields": [:]]).error().message.contains("Название компании"))
        #expect(try await portal.post("crm.contact.add", ["fields": [:]]).error().message.contains("Фамилия"))
        let error = try await portal.post("crm.deal.add", ["fields": ["CURRENCY_ID": "XXX"]]).error()
        #expect(error.message == "Недопустимое значение поля «Валюта»")
    }

    @Test func `keeps stages and what follows from them together`() async throws {
        let fields: JSONValue = ["TITLE": "Сервис", "CATEGORY_ID": 1]
        let id = try await portal.post("crm.deal.add", ["fields": fields]).result()
        func deal() async throws -> JSONValue { try await portal.post("crm.deal.get", ["id": id]).result() }

        let fresh = try await deal()
        #expect(fresh["STAGE_ID"] == "C1:NEW")
        #expect(fresh["IS_NEW"] == "Y")
        portal.pass(seconds: 3600)
        _ = try await portal.post("crm.deal.update", ["id": id, "fields": ["STAGE_ID": "C1:WON", "CATEGORY_ID": 0]])
        let won = try await deal()

        #expect(won["CATEGORY_ID"] == "1")
        #expect(won["STAGE_SEMANTIC_ID"] == "S")
        #expect(won["CLOSED"] == "Y")
        #expect(won["IS_NEW"] == "N")
        #expect(won["MOVED_TIME"] == "2026-11-18T16:00:00+03:00")
    }

    @Test func `edits contact values by their row numbers`() async throws {
        let given: JSONValue = [["VALUE": "+71", "VALUE_TYPE": "WORK"], ["VALUE": "+72", "VALUE_TYPE": "MOBILE"]]
        let id = try await portal.post("crm.contact.add", ["fields": ["NAME": "Ян", "PHONE": given]]).result()
        func phones() async throws -> [JSONValue] {
            try await portal.post("crm.contact.get", ["id": id]).result()["PHONE"]?.array ?? []
        }
        let rows = try await phones()
        let first = try #require(rows[0]["ID"])
        let second = try #require(rows[1]["ID"])

        let change: JSONValue = [["ID": first, "VALUE": "+73"], ["ID": second, "VALUE": ""], ["VALUE": "+74"]]
        _ = try await portal.post("crm.contact.update", ["id": id, "fields": ["PHONE": change]])

        #expect(try await phones().map { $0["VALUE"] } == ["+73", "+74"])
        #expect(try await phones()[0]["ID"] == first)
    }
}
