import JSONCore
import Testing

struct DictionaryTests {
    private let portal = TestPortal.shared

    @Test(
        arguments: [
            ("STATUS", "NEW IN_PROCESS PROCESSED CONVERTED JUNK", "---SF"),
            (
                "DEAL_STAGE", "NEW PREPARATION PREPAYMENT_INVOICE EXECUTING FINAL_INVOICE WON LOSE APOLOGY",
                "-----SFF"
            ),
            (
                "DEAL_STAGE_1",
                "C1:NEW C1:PREPARATION C1:PREPAYMENT_INVOICE C1:EXECUTING C1:FINAL_INVOICE C1:WON C1:LOSE C1:APOLOGY",
                "-----SFF"
            ),
            (
                "SOURCE",
                "CALL EMAIL WEB ADVERTISING PARTNER RECOMMENDATION TRADE_SHOW WEBFORM CALLBACK RC_GENERATOR STORE OTHER",
                "------------"
            ),
            ("DEAL_STAGE_7", "", ""),
        ]
    )
    func `lists a dictionary by its sorting`(entity: String, codes: String, semantics: String) async throws {
        let rows = try await portal.rows("crm.status.list", ["filter": ["ENTITY_ID": .string(entity)]])

        #expect(rows.compactMap { $0["STATUS_ID"]?.string }.joined(separator: " ") == codes)
        #expect(rows.map { $0["SEMANTICS"]?.string ?? "-" }.joined() == semantics)
    }

    @Test func `tells more of stages than of other entries`() async throws {
        let apology = try await portal.rows(
            "crm.status.list",
            ["filter": ["ENTITY_ID": "DEAL_STAGE", "STATUS_ID": "APOLOGY"]]
        )
        let source = try await portal.rows("crm.status.list", ["filter": ["ENTITY_ID": "SOURCE", "STATUS_ID": "WEB"]])
        let keys = [
            "ID", "ENTITY_ID", "STATUS_ID", "NAME", "NAME_INIT", "SORT", "SYSTEM", "CATEGORY_ID", "COLOR", "SEMANTICS",
        ]

        #expect(apology[0]["EXTRA"] == ["SEMANTICS": "apology", "COLOR": "#FF5752"])
        #expect(apology[0].object?.keys == keys + ["EXTRA"])
        #expect(source[0].object?.keys == keys)
        #expect(source[0]["NAME"] == "Веб-сайт")
    }

    @Test func `lists all dictionaries at once`() async throws {
        let body = try await portal.post("crm.status.list", ["select": ["ID"]]).body

        #expect(try #require(body["result"]?.array?.count) > 50)
        #expect(body["total"]?.int == body["result"]?.array?.count)
        #expect(body["next"] == nil)
    }

    @Test func `asks for one dictionary at a time`() async throws {
        let error = try await portal.post("crm.status.list", ["filter": ["ENTITY_ID": ["STATUS", "SOURCE"]]]).error()

        #expect(error.status == 400)
        #expect(error.message == "Filter by ENTITY_ID must be a string")
    }

    @Test func `lists the general pipeline only in the newer method`() async throws {
        let newer = try await portal.post("crm.category.list", ["entityTypeId": 2]).body
        let older = try await portal.rows("crm.dealcategory.list")

        let categories = try #require(newer["result"]?["categories"]?.array)
        #expect(categories.map { $0["id"] } == [1, 0])
        #expect(categories.map { $0["isDefault"] } == ["N", "Y"])
        #expect(categories[1]["originId"] == nil)
        #expect(newer["total"] == 2)
        #expect(older.map { $0["ID"] } == ["1"])
        #expect(older[0].object?.keys == ["ID", "CREATED_DATE", "NAME", "IS_LOCKED", "SORT"])
    }

    @Test func `refuses kinds without pipelines`() async throws {
        #expect(try await portal.post("crm.category.list").error().code == "100")
        let lead = try await portal.post("crm.category.list", ["entityTypeId": 1]).error()
        #expect(lead.code == "ENTITY_TYPE_NOT_SUPPORTED")
        #expect(try await portal.post("crm.category.list", ["entityTypeId": 999]).error().code == "NOT_FOUND")
    }

    @Test(arguments: [(JSONValue.null, "NEW"), (0, "NEW"), ("1", "C1:NEW"), (9, nil)] as [(JSONValue, JSONValue?)])
    func `lists the stages of a pipeline the old way`(id: JSONValue, first: JSONValue?) async throws {
        let rows = try await portal.rows("crm.dealcategory.stage.list", ["id": id])

        #expect(rows.first?["STATUS_ID"] == first)
        #expect(rows.first.map { $0.object?.keys == ["NAME", "SORT", "STATUS_ID"] } ?? true)
    }

    @Test func `lists currencies with a count of zero`() async throws {
        let body = try await portal.post("crm.currency.list").body

        #expect(body["result"]?.array?.map { $0["CURRENCY"] } == ["RUB", "USD", "EUR"])
        #expect(body["total"] == 0)
        #expect(body["result"]?[0]?["FULL_NAME"] == "Российский рубль")
    }
}
