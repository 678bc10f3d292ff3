import JSONCore
import Testing

/// A filter of items, and what it means by the fields of the older methods.
struct ItemFilterExample: Sendable {
    let filter: JSONValue
    let fits: @Sendable (JSONValue) -> Bool

    init(_ filter: JSONValue, _ fits: @escaping @Sendable (JSONValue) -> Bool) {
        self.filter = filter
        self.fits = fits
    }

    static let all = [
        ItemFilterExample(["stageId": "NEW"]) { $0["STATUS_ID"] == "NEW" },
        ItemFilterExample(["!stageId": "NEW"]) { $0["STATUS_ID"] != "NEW" },
        ItemFilterExample(["@stageId": ["NEW", "JUNK"]]) { ["NEW", "JUNK"].contains($0["STATUS_ID"]) },
        ItemFilterExample(["%title": "звонок"]) { $0["TITLE"]?.string?.lowercased().contains("звонок") == true },
        ItemFilterExample(["=%title": "Входящий%"]) { $0["TITLE"]?.string?.hasPrefix("Входящий") == true },
        ItemFilterExample(["logic": "OR", "0": ["stageId": "NEW"], "1": ["sourceId": "CALL"]]) {
            $0["STATUS_ID"] == "NEW" || $0["SOURCE_ID"] == "CALL"
        },
        ItemFilterExample([
            "stageId": "NEW", "0": ["logic": "OR", "0": ["sourceId": "CALL"], "1": ["sourceId": "WEB"]],
        ]) {
            $0["STATUS_ID"] == "NEW" && ["CALL", "WEB"].contains($0["SOURCE_ID"])
        },
    ]
}

struct ItemTests {
    @Test(arguments: [
        (1, "crm.lead.list"), (2, "crm.deal.list"), (3, "crm.contact.list"), (4, "crm.company.list"),
        (7, "crm.quote.list"),
    ])
    func `shows the same rows as the older methods`(typeID: Int, method: String) async throws {
        let items = try await items(typeID, ["order": ["id": "ASC"]])
        let rows = try await TestPortal.shared.rows(method, ["order": ["ID": "ASC"]])

        #expect(items.map { $0["id"]?.int.map(String.init) } == rows.map { $0["ID"]?.string })
        #expect(items.map { $0["createdTime"] } == rows.map { $0["DATE_CREATE"] })
        #expect(items.map { $0["assignedById"]?.int.map(String.init) } == rows.map { $0["ASSIGNED_BY_ID"]?.string })
        #expect(items.allSatisfy { $0["entityTypeId"]?.int == typeID })
    }

    @Test func `writes numbers, flags and lists in their own types`() async throws {
        let deal = try await items(2, ["filter": [">opportunity": 0, ">contactId": 0]])[0]

        #expect(deal["opportunity"]?.double ?? 0 > 0)
        #expect(deal["contactIds"]?.array?.first == deal["contactId"])
        #expect(["Y", "N"].contains(deal["opened"]?.string))
        #expect(deal["stageSemanticId"]?.string != nil)
        #expect(deal["observers"]?.array?.isEmpty == true)
        #expect(deal.object?.keys.contains { $0.hasPrefix("ufCrm_") } == true)
    }

    @Test func `shows how to reach a client only with a star`() async throws {
        let contact = try await items(3, ["filter": ["=hasPhone": "Y"]])[0]
        let named = try await items(3, ["select": ["name", "fm", "phone"]])[0]

        #expect(contact["fm"]?.array?.first?["typeId"]?.string == "PHONE")
        #expect(contact["phone"]?.string == contact["fm"]?[0]?["value"]?.string)
        #expect(named.object?.keys.sorted() == ["id", "name"])
    }

    @Test(arguments: ItemFilterExample.all)
    func `filters as asked`(example: ItemFilterExample) async throws {
        let answer = try await TestPortal.shared.post(
            "crm.item.list",
            ["entityTypeId": 1, "filter": example.filter, "select": ["id"]]
        )
        var expected = 0
        for start in stride(from: 0, to: 300, by: 50) {
            expected += try await TestPortal.shared.rows("crm.lead.list", ["start": .int(start)]).count(
                where: example.fits
            )
        }

        #expect(try answer.body["total"]?.int == expected)
        #expect(expected > 0)
    }

    @Test(
        arguments: [
            (
                ["entityTypeId": 1, "filter": ["colour": 1]], "INVALID_ARG_VALUE",
                "field 'colour' is not allowed in filter"
            ),
            (
                ["entityTypeId": 1, "filter": [">createdTime": "yesterday"]], "INVALID_ARG_VALUE",
                "field 'createdTime' has invalid value"
            ),
            (
                ["entityTypeId": 1, "filter": ["stageId": ["a": ["b": 1]]]], "INVALID_ARG_VALUE",
                "field 'stageId' has invalid value"
            ),
            (["entityTypeId": 1, "filter": ["0": "x"]], "INVALID_ARG_VALUE", "field '0' has invalid value"),
            (["entityTypeId": 1, "order": ["colour": "ASC"]], "INVALID_ARG_VALUE", "not allowed in order"),
            (["entityTypeId": 3, "order": ["sourceId": "UP"]], "INVALID_ARG_VALUE", "got 'UP' for field 'sourceId'"),
            (["entityTypeId": "x"], "100", "Invalid value {x} to match with parameter {entityTypeId}"),
            (["entityTypeId": 5], "ENTITY_TYPE_NOT_SUPPORTED", "5"), (["entityTypeId": 999], "NOT_FOUND", ""),
            ([:], "100", "entityTypeId"), (["entityTypeId": 1, "filter": "x"], "100", "filter"),
        ] as [(JSONValue, String, String)]
    )
    func `refuses what it does not know`(parameters: JSONValue, code: String, text: String) async throws {
        let error = try await TestPortal.shared.post("crm.item.list", parameters).error()

        #expect(error.status == 400)
        #expect(error.code == code)
        #expect(text.isEmpty || error.message.contains(text))
    }

    @Test func `starts at any row, and counts nothing when asked not to`() async throws {
        let first = try await TestPortal.shared.post(
            "crm.item.list",
            ["entityTypeId": 1, "start": 10, "select": ["id"]]
        )
        let all = try await items(1, ["select": ["id"]])
        let uncounted = try await TestPortal.shared.post("crm.item.list", ["entityTypeId": 1, "start": -1])

        #expect(try first.result()["items"]?[0] == all[10])
        #expect(try first.body["next"]?.int == 60)
        #expect(try uncounted.body["total"]?.int == 0)
        let uncountedBody = try uncounted.body
        #expect(uncountedBody["next"] == nil)
    }

    @Test func `adds, changes and deletes an item that both dialects see`() async throws {
        let portal = TestPortal()
        let added = try await portal.post(
            "crm.item.add",
            [
                "entityTypeId": 1,
                "fields": ["title": "Заявка", "opportunity": "1500.5", "stageId": "IN_PROCESS", "nonsense": 1],
            ]
        ).result()["item"]
        let id = try #require(added?["id"]?.int)

        let changed = try await portal.post(
            "crm.item.update",
            ["entityTypeId": 1, "id": .int(id), "fields": ["stageId": "JUNK"]]
        ).result()["item"]
        let legacy = try await portal.post("crm.lead.get", ["id": .int(id)]).result()
        let deleted = try await portal.post("crm.item.delete", ["entityTypeId": 1, "id": .int(id)]).result()
        let gone = try await portal.post("crm.item.get", ["entityTypeId": 1, "id": .int(id)]).error()

        #expect(added?["opportunity"]?.double == 1500.5)
        #expect(changed?["stageSemanticId"]?.string == "F")
        #expect(legacy["STATUS_ID"]?.string == "JUNK")
        #expect(legacy["OPPORTUNITY"]?.string == "1500.50")
        #expect(deleted == [])
        #expect(gone.code == "NOT_FOUND")
    }

    @Test func `refuses a stage that the pipeline does not have`() async throws {
        let error = try await TestPortal.shared.post(
            "crm.item.add",
            ["entityTypeId": 2, "fields": ["title": "Сделка", "categoryId": 1, "stageId": "NEW"]]
        ).error()

        #expect(error.code == "CRM_FIELD_ERROR_VALUE_NOT_VALID")
    }

    @Test func `describes fields under both names`() async throws {
        let fields = try await TestPortal.shared.post("crm.item.fields", ["entityTypeId": 2]).result()["fields"]

        #expect(fields?["createdTime"]?["upperName"]?.string == "CREATED_TIME")
        #expect(fields?["ufCrm_1721244707107"]?["upperName"]?.string == "UF_CRM_1721244707107")
        #expect(fields?["stageId"]?["type"]?.string == "crm_status")
    }

    @Test func `gives custom fields their original names when asked to`() async throws {
        let whole = try await items(2, ["useOriginalUfNames": "Y"])[0]
        let selected = try await items(2, ["useOriginalUfNames": "Y", "select": ["id", "title"]])[0]

        #expect(whole.object?.keys.contains("UF_CRM_1721244707107") == true)
        #expect(selected == [])
    }

    @Test(arguments: [(31, "DT31_2:"), (177, "DT177_3:")])
    func `has invoices and a smart process with pipelines and stages of their own`(
        typeID: Int,
        prefix: String
    ) async throws {
        let portal = TestPortal()
        let items = try await items(typeID)
        let pipelines = try await portal.post("crm.category.list", ["entityTypeId": .int(typeID)]).result()[
            "categories"
        ]
        let added = try await portal.post("crm.item.add", ["entityTypeId": .int(typeID), "fields": [:]]).result()[
            "item"
        ]

        #expect(items.count == 50)
        #expect(items.allSatisfy { $0["stageId"]?.string?.hasPrefix(prefix) == true && $0["parentId2"]?.int != nil })
        #expect(pipelines?.array?.count == 1)
        #expect(pipelines?[0]?["id"] == items[0]["categoryId"])
        #expect(added?["stageId"]?.string?.hasPrefix(prefix) == true)
        #expect(added?["categoryId"] == items[0]["categoryId"])
        let history = try await portal.post(
            "crm.stagehistory.list",
            ["entityTypeId": .int(typeID), "filter": ["OWNER_ID": added?["id"] ?? 0]]
        ).result()["items"]?.array
        #expect(history?.map { $0["TYPE_ID"]?.int } == [1])
    }

    @Test func `names the smart process and its custom fields`() async throws {
        let types = try await TestPortal.shared.post("crm.type.list").result()["types"]?.array
        let fields = try await TestPortal.shared.post("crm.item.fields", ["entityTypeId": 177]).result()["fields"]

        #expect(types?.map { $0["entityTypeId"]?.int } == [177])
        #expect(fields?["ufCrm5_1724000000001"]?["upperName"]?.string == "UF_CRM_5_1724000000001")
    }

    private func items(_ typeID: Int, _ parameters: JSONObject = [:]) async throws -> [JSONValue] {
        var parameters = parameters
        parameters["entityTypeId"] = .int(typeID)
        let answer = try await TestPortal.shared.post("crm.item.list", .object(parameters))
        return try #require(answer.result()["items"]?.array, "\(answer.text)")
    }

    @Test func `tells apart groups of conditions that were asked one after the other`() async throws {
        let portal = TestPortal.shared
        func total(_ filter: JSONValue) async throws -> Int {
            let parameters: JSONValue = ["entityTypeId": 1, "filter": filter]
            return try #require(try await portal.post("crm.item.list", parameters).body["total"]?.int)
        }

        let new = try await total(["0": ["logic": "OR", "0": ["stageId": "NEW"]]])
        let junk = try await total(["0": ["logic": "OR", "0": ["stageId": "JUNK"]]])
        let either = try await total(["0": ["logic": "OR", "0": ["stageId": "NEW"], "1": ["stageId": "JUNK"]]])
        let both = try await total(["0": ["stageId": "NEW"], "1": ["stageId": "JUNK"]])

        #expect(new > 0 && junk > 0 && new != junk)
        #expect(either == new + junk)
        #expect(both == 0)
    }
}
