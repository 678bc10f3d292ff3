import JSONCore
import Testing

struct StageHistoryTests {
    @Test(arguments: [(1, "crm.lead.get", "STATUS_ID"), (2, "crm.deal.get", "STAGE_ID")])
    func `leads from the creation of a record to its present stage`(
        typeID: Int,
        method: String,
        stage: String
    ) async throws {
        let changes = try await history(typeID, ["order": ["ID": "DESC"]])
        let owners = Set(changes.compactMap { $0["OWNER_ID"]?.int }).prefix(10)

        for owner in owners {
            let rows = try await history(typeID, ["filter": ["OWNER_ID": .int(owner)], "order": ["ID": "ASC"]])
            let record = try await TestPortal.shared.post(method, ["id": .int(owner)]).result()
            #expect(rows.first?["TYPE_ID"]?.int == 1)
            #expect(rows.first?["CREATED_TIME"] == record["DATE_CREATE"])
            #expect(rows.last?[stage] == record[stage])
            #expect(rows.count == 1 || rows.last?["CREATED_TIME"] == record["MOVED_TIME"])
            let moments = rows.compactMap { $0["CREATED_TIME"]?.string }
            #expect(moments == moments.sorted())
        }
        #expect(!owners.isEmpty)
    }

    @Test func `has the fields of its kind, as numbers and texts`() async throws {
        let lead = try await history(1)[0]
        let deal = try await history(2)[0]

        #expect(
            lead.object?.keys == ["ID", "TYPE_ID", "OWNER_ID", "CREATED_TIME", "STATUS_ID", "STATUS_SEMANTIC_ID"]
        )
        #expect(
            deal.object?.keys == [
                "ID", "TYPE_ID", "OWNER_ID", "CREATED_TIME", "CATEGORY_ID", "STAGE_ID", "STAGE_SEMANTIC_ID",
            ]
        )
        #expect(deal["CATEGORY_ID"]?.int != nil)
    }

    @Test func `gets a row for each change of the stage and for nothing else`() async throws {
        let portal = TestPortal()
        let id = try #require(try await portal.post("crm.deal.add", ["fields": ["TITLE": "Сделка"]]).result().int)
        _ = try await portal.post("crm.deal.update", ["id": .int(id), "fields": ["TITLE": "Другая"]])
        _ = try await portal.post("crm.deal.update", ["id": .int(id), "fields": ["STAGE_ID": "EXECUTING"]])
        _ = try await portal.post("crm.item.update", ["entityTypeId": 2, "id": .int(id), "fields": ["stageId": "WON"]])

        let rows = try await portal.post(
            "crm.stagehistory.list",
            ["entityTypeId": 2, "filter": ["OWNER_ID": .int(id)]]
        ).result()["items"]?.array

        #expect(rows?.map { $0["STAGE_ID"]?.string } == ["NEW", "EXECUTING", "WON"])
        #expect(rows?.map { $0["TYPE_ID"]?.int } == [1, 2, 3])
        #expect(rows?.map { $0["STAGE_SEMANTIC_ID"]?.string } == ["P", "P", "S"])
    }

    @Test func `has none of contacts`() async throws {
        let error = try await TestPortal.shared.post("crm.stagehistory.list", ["entityTypeId": 3]).error()

        #expect(error.code == "ENTITY_TYPE_NOT_SUPPORTED")
    }

    private func history(_ typeID: Int, _ parameters: JSONObject = [:]) async throws -> [JSONValue] {
        var parameters = parameters
        parameters["entityTypeId"] = .int(typeID)
        return try #require(
            try await TestPortal.shared.post("crm.stagehistory.list", .object(parameters)).result()["items"]?.array
        )
    }
}
