import JSONCore
import Testing

struct ItemFieldTests {
    @Test func `says which records a link of an item leads to`() async throws {
        let fields = try await fields(177)

        #expect(fields["companyId"]?["settings"] == ["parentEntityTypeId": 4])
        #expect(fields["parentId2"]?["type"]?.string == "crm_entity")
        #expect(fields["parentId2"]?["settings"] == ["parentEntityTypeId": 2])
        #expect(
            fields["mycompanyId"]?["settings"]
                == ["isMyCompany": true, "parentEntityTypeId": 4, "isEmbeddedEditorEnabled": true]
        )
        #expect(fields["contactId"]?["isDeprecated"] == true)
        #expect(fields["contactId"]?["settings"] == nil)
    }

    @Test func `describes what the older methods do not know`() async throws {
        let process = try await fields(177)
        let quote = try await fields(7)
        let company = try await fields(4)

        #expect(process["webformId"]?["type"]?.string == "integer")
        #expect(process["contacts"]?["isMultiple"] == true)
        #expect(process["observers"]?["type"]?.string == "user")
        #expect(quote["contacts"] != nil && quote["observers"] == nil)
        #expect(company["contacts"] == nil && company["observers"] != nil)
    }

    @Test func `tells texts of several lines from names`() async throws {
        let fields = try await fields(177)

        #expect(fields["comments"]?["type"]?.string == "text")
        #expect(fields["title"]?["type"]?.string == "string")
    }

    @Test(arguments: [31, 177])
    func `names the dictionary of the stage before as well`(typeID: Int) async throws {
        let fields = try await fields(typeID)

        #expect(fields["previousStageId"]?["statusType"]?.string != nil)
        #expect(fields["previousStageId"]?["statusType"] == fields["stageId"]?["statusType"])
    }

    @Test(arguments: [(7, "quoteNumber"), (31, "accountNumber")])
    func `numbers a new quote or invoice itself`(typeID: Int, field: String) async throws {
        let portal = TestPortal()

        let item = try await portal.post("crm.item.add", ["entityTypeId": .int(typeID), "fields": [:]]).result()[
            "item"
        ]

        #expect(item?[field]?.string == item?["id"]?.int.map(String.init))
    }

    @Test func `keeps the client of a quote as it was written`() async throws {
        let portal = TestPortal()
        let client: JSONValue = ["CLIENT_TITLE": "ООО «Заря»", "CLIENT_EMAIL": "zarya@example.ru"]

        let id = try await portal.post("crm.quote.add", ["fields": client]).result()
        let quote = try await portal.post("crm.quote.get", ["id": id]).result()

        #expect(quote["CLIENT_TITLE"]?.string == "ООО «Заря»")
        #expect(quote["CLIENT_EMAIL"]?.string == "zarya@example.ru")
        #expect(quote["CLIENT_PHONE"] == .null)
    }

    private func fields(_ typeID: Int) async throws -> JSONValue {
        let answer = try await TestPortal.shared.post("crm.item.fields", ["entityTypeId": .int(typeID)])
        return try #require(answer.result()["fields"], "\(answer.text)")
    }
}
