import JSONCore
import Testing

struct CategoryTests {
    private let portal = TestPortal()

    private func codes(_ dictionary: String) async throws -> [String] {
        try await portal.values("STATUS_ID", of: "crm.status.list", ["filter": ["ENTITY_ID": .string(dictionary)]])
    }

    @Test(
        arguments: [
            (2, "DEAL_STAGE_2", "C2:", 8), (31, "SMART_INVOICE_STAGE_4", "DT31_4:", 4),
            (177, "DYNAMIC_177_STAGE_4", "DT177_4:", 5),
        ]
    )
    func `adds a pipeline with its stages`(typeID: Int, dictionary: String, prefix: String, count: Int) async throws {
        let parameters: JSONValue = ["entityTypeId": .int(typeID), "fields": ["name": "Опт", "sort": -5]]

        let added = try await portal.post("crm.category.add", parameters).result()["category"]

        #expect(added?["name"] == "Опт")
        #expect(added?["sort"] == 0)
        #expect(added?["isDefault"] == "N")
        let codes = try await codes(dictionary)
        #expect(codes.count == count)
        #expect(codes.allSatisfy { $0.hasPrefix(prefix) })
        let fields: JSONValue = ["title": "Там", "categoryId": added?["id"] ?? 0]
        let item = try await portal.post("crm.item.add", ["entityTypeId": .int(typeID), "fields": fields]).result()
        #expect(item["item"]?["stageId"]?.string == codes.first)
    }

    @Test func `reads and changes a pipeline`() async throws {
        let add: JSONValue = ["entityTypeId": 177, "fields": ["name": "Гарантийные выезды"]]
        let added = try await portal.post("crm.category.add", add).result()["category"]
        let number: JSONValue = ["entityTypeId": 177, "id": added?["id"] ?? 0]
        let read = try await portal.post("crm.category.get", number).result()["category"]

        let fields: JSONValue = ["name": "Рекламации", "isDefault": "Y"]
        let changed = try await portal.post("crm.category.update", ["entityTypeId": 177, "id": 4, "fields": fields])

        #expect(read?["name"] == "Гарантийные выезды")
        #expect(try changed.result()["category"]?["isDefault"] == "Y")
        let all = try await portal.post("crm.category.list", ["entityTypeId": 177]).result()["categories"]?.array
        #expect(all?.map { $0["isDefault"] } == ["N", "Y"])
        let item = try await portal.post("crm.item.add", ["entityTypeId": 177, "fields": [:]]).result()["item"]
        #expect(item?["stageId"] == "DT177_4:NEW")
    }

    @Test func `removes a pipeline that is empty, and no other`() async throws {
        let added = try await portal.post(
            "crm.category.add",
            ["entityTypeId": 2, "fields": ["name": "Временная", "originId": "x1"]]
        ).result()["category"]
        let number: JSONValue = ["entityTypeId": 2, "id": added?["id"] ?? 0]

        let removed = try await portal.post("crm.category.delete", number)

        #expect(added?["originId"] == "x1")
        #expect(try removed.body["result"] == .null)
        #expect(try await codes("DEAL_STAGE_2").isEmpty)
        #expect(try await portal.post("crm.category.get", number).error().code == "NOT_FOUND")
        for (typeID, id, code) in [(2, 0, "0"), (2, 1, "0"), (177, 3, "BX_ERROR")] {
            let error = try await portal.post("crm.category.delete", ["entityTypeId": .int(typeID), "id": .int(id)])
                .error()
            #expect(error.code == code)
        }
    }

    @Test func `asks for a name`() async throws {
        for fields: JSONValue in [[:], ["name": ""], ["name": "  "]] {
            let error = try await portal.post("crm.category.add", ["entityTypeId": 2, "fields": fields]).error()

            #expect(error.code == "0")
            #expect(error.message == "Field 'NAME' is required")
        }
    }

    @Test func `describes what pipelines of a kind have`() async throws {
        let deals = try await portal.post("crm.category.fields", ["entityTypeId": 2]).result()["fields"]?.object
        let items = try await portal.post("crm.category.fields", ["entityTypeId": 177]).result()["fields"]?.object

        #expect(
            deals?.keys == ["id", "name", "sort", "entityTypeId", "isDefault", "originId", "originatorId"]
        )
        #expect(items?.keys == ["id", "name", "sort", "entityTypeId", "isDefault", "isSystem", "code"])
        #expect(deals?["isDefault"]?["isReadOnly"] == true)
        #expect(items?["isDefault"]?["isReadOnly"] == false)
    }

    @Test(arguments: [1, 3, 4, 7, 5])
    func `knows which kinds have no pipelines`(typeID: Int) async throws {
        for method in ["list", "get", "fields", "delete"] {
            let error = try await portal.post("crm.category.\(method)", ["entityTypeId": .int(typeID), "id": 1]).error()

            #expect(error.code == "ENTITY_TYPE_NOT_SUPPORTED")
        }
    }

    @Test(
        arguments: [
            ("SMART_INVOICE_STAGE_2", "N S P D", "100 110 130 140", "--SF"),
            ("DYNAMIC_177_STAGE_3", "NEW PREPARATION CLIENT SUCCESS FAIL", "10 20 30 40 50", "---SF"),
            ("QUOTE_STATUS", "DRAFT SENT APPROVED DECLAINED APOLOGY", "10 20 30 40 50", "--SFF"),
        ]
    )
    func `has the stages of each kind`(
        dictionary: String,
        codes: String,
        sorts: String,
        semantics: String
    ) async throws {
        let rows = try await portal.rows("crm.status.list", ["filter": ["ENTITY_ID": .string(dictionary)]])

        let own = rows.compactMap { $0["STATUS_ID"]?.string?.split(separator: ":").last }
        #expect(own.joined(separator: " ") == codes)
        #expect(rows.compactMap { $0["SORT"]?.string }.joined(separator: " ") == sorts)
        #expect(rows.map { $0["SEMANTICS"]?.string ?? "-" }.joined() == semantics)
        #expect(rows.allSatisfy { ($0["EXTRA"] != nil) == (dictionary == "QUOTE_STATUS") })
    }

    @Test func `answers about deal pipelines the old way`() async throws {
        let general = try await portal.post("crm.dealcategory.default.get").result()
        let second = try await portal.post("crm.dealcategory.get", ["id": 1]).result()
        let fields = try await portal.post("crm.dealcategory.fields").result()

        #expect(general == ["ID": 0, "NAME": "Общая"])
        #expect(second["NAME"] == "Сервис и монтаж")
        #expect(second.object?.keys == fields.object?.keys)
        for (id, dictionary) in [(0, "DEAL_STAGE"), (1, "DEAL_STAGE_1")] {
            let answer = try await portal.post("crm.dealcategory.status", ["id": .int(id)])
            #expect(try answer.result().string == dictionary)
        }
        #expect(try await portal.post("crm.dealcategory.get", ["id": 3]).error().message == "Not found")
        #expect(try await portal.post("crm.dealcategory.get", ["id": 0]).error().message.hasPrefix("ID is not"))
    }
}
