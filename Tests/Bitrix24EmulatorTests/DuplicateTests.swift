import JSONCore
import Testing

struct DuplicateTests {
    private let portal = TestPortal()

    private func find(_ type: String, _ values: JSONValue, _ entity: String? = nil) async throws -> JSONValue {
        var parameters: JSONObject = ["type": .string(type), "values": values]
        if let entity { parameters["entity_type"] = .string(entity) }
        return try await portal.post("crm.duplicate.findbycomm", .object(parameters)).result()
    }

    @Test func `has numbers that a lead, a contact and a company share`() async throws {
        var shared = 0
        var start = 0
        while start < 250 {
            let contacts = try await portal.rows(
                "crm.contact.list",
                ["select": ["ID", "PHONE"], "order": ["ID": "ASC"], "start": .int(start)]
            )
            for contact in contacts {
                let found = try await find("PHONE", [contact["PHONE"]?[0]?["VALUE"] ?? .null])
                #expect(
                    found["CONTACT"]?.array?.compactMap(\.int).map { String($0) }.contains(contact["ID"]?.string ?? "")
                        == true
                )
                if found["LEAD"] != nil, found["COMPANY"] != nil { shared += 1 }
            }
            start += 50
        }

        #expect(shared == 6)
    }

    @Test(
        arguments: [
            "+7 (999) 111-22-33", "8 999 111 22 33", "79991112233", "999-111-22-33", "+79991112233 доб. 12",
            "+79991112233,,5",
        ]
    )
    func `compares numbers however they are written`(number: String) async throws {
        let fields: JSONValue = ["NAME": "Ян", "PHONE": [["VALUE": "8(999)111-22-33", "VALUE_TYPE": "WORK"]]]
        let id = try await portal.post("crm.contact.add", ["fields": fields]).result()

        #expect(try await find("phone", [.string(number)]) == ["CONTACT": [id]])
        #expect(try await find("PHONE", [.string(number)], "LEAD") == [])
        #expect(try await find("PHONE", [.string("1" + number)]) == [])
    }

    @Test func `compares addresses regardless of case`() async throws {
        let fields: JSONValue = ["TITLE": "Проба", "EMAIL": [["VALUE": "Anna@Mail.Example"]]]
        let id = try await portal.post("crm.company.add", ["fields": fields]).result()

        #expect(try await find("EMAIL", ["anna@mail.example", "other@mail.example"], "company") == ["COMPANY": [id]])
        // Only texts count, and only the first twenty.
        #expect(
            try await find("EMAIL", .array((1...20).map { .string("a\($0)@b.example") } + ["anna@mail.example"])) == []
        )
        #expect(try await find("EMAIL", [5]) == [])
    }

    @Test func `leaves the following kinds out after twenty records`() async throws {
        let phone: JSONValue = [["VALUE": "+79990000000"]]
        let company: JSONValue = ["TITLE": "Проба", "PHONE": phone]
        _ = try await portal.post("crm.company.add", ["fields": company])
        var counts: [Int] = []
        for _ in 1...20 {
            _ = try await portal.post("crm.lead.add", ["fields": ["PHONE": phone]])
            counts.append(try await find("PHONE", ["+79990000000"]).object?.count ?? 0)
        }

        #expect(counts == Array(repeating: 2, count: 19) + [1])
        #expect(try await find("PHONE", ["+79990000000"])["LEAD"]?.array?.count == 20)
    }

    @Test(
        arguments: [
            ([:], "Communication type is not defined"),
            (["type": "ICQ", "values": ["1"]], "Communication type 'ICQ' is not supported in current context"),
            (["type": "PHONE"], "Communication values is not defined"),
            (["type": "PHONE", "values": "+79990000000"], "Communication values is not defined"),
            (
                ["type": "PHONE", "values": ["1"], "entity_type": "DEAL"],
                "Deal is not supported in current context."
            ),
        ] as [(JSONValue, String)]
    )
    func `says in a sentence what is wrong`(parameters: JSONValue, code: String) async throws {
        let error = try await portal.post("crm.duplicate.findbycomm", parameters).error()

        #expect(error.status == 400)
        #expect(error.code == code)
    }
}
