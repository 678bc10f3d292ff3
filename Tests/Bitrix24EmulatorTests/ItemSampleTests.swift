import JSONCore
import Testing

struct ItemSampleTests {
    private let portal = TestPortal.shared

    private func all(_ typeID: Int, _ select: [String]) async throws -> [JSONValue] {
        var items: [JSONValue] = []
        var start: Int? = 0
        while let offset = start {
            let parameters: JSONValue = [
                "entityTypeId": .int(typeID), "select": .strings(select + ["id"]), "start": .int(offset),
            ]
            let body = try await portal.post("crm.item.list", parameters).body
            items += try #require(body["result"]?["items"]?.array)
            start = body["next"]?.int
        }
        return items
    }

    private func byID(_ typeID: Int, _ select: [String]) async throws -> [JSONValue?: JSONValue] {
        Dictionary(uniqueKeysWithValues: try await all(typeID, select).map { ($0["id"], $0) })
    }

    @Test(arguments: [(7, 60, "dealId"), (31, 80, "parentId2"), (177, 90, "parentId2")])
    func `belongs to deals, with their clients, after them`(typeID: Int, count: Int, link: String) async throws {
        let shared = ["createdTime", "contactId", "companyId", "assignedById", "currencyId", "opportunity"]
        let deals = try await byID(2, shared + ["stageSemanticId"])

        let items = try await all(typeID, shared + [link, "updatedTime", "title"])

        #expect(items.count == count)
        var last = ""
        for item in items {
            let deal = try #require(deals[item[link]])
            for name in ["contactId", "companyId", "assignedById", "currencyId"] { #expect(item[name] == deal[name]) }
            let created = try #require(item["createdTime"]?.string)
            let updated = try #require(item["updatedTime"]?.string)
            #expect(try #require(deal["createdTime"]?.string) <= created)
            #expect(last <= created)
            #expect(created <= updated)
            #expect(updated <= "2026-11-18T15:00:00+03:00")
            #expect(try #require(item["opportunity"]?.double) <= (try #require(deal["opportunity"]?.double)))
            last = created
        }
    }

    @Test func `has stages that go with those of the deals`() async throws {
        let deals = try await byID(2, ["stageSemanticId"])
        let invoices = try await all(31, ["parentId2", "stageId"])
        let quotes = try await all(7, ["dealId", "stageId"])

        for invoice in invoices {
            let isWon = deals[invoice["parentId2"]]?["stageSemanticId"] == "S"
            #expect((invoice["stageId"] == "DT31_2:P") == isWon)
        }
        for quote in quotes {
            #expect((quote["stageId"] == "APPROVED") == (deals[quote["dealId"]]?["stageSemanticId"] == "S"))
        }
        #expect(Set(invoices.compactMap { $0["stageId"] }).count == 4)
        #expect(Set(quotes.compactMap { $0["stageId"] }).count == 4)
    }
}
