import JSONCore
import Testing

struct CustomFieldTests {
    private let portal = TestPortal()

    /// A value of a field, as it is given and as the two dialects show it.
    private struct Example {
        let code: Int
        let given: JSONValue
        let legacy: JSONValue
        let universal: JSONValue

        init(_ code: Int, _ given: JSONValue, _ legacy: JSONValue, _ universal: JSONValue) {
            self.code = code
            self.given = given
            self.legacy = legacy
            self.universal = universal
        }
    }

    private static let examples: [Example] = [
        Example(10, "А-1", "А-1", "А-1"),
        Example(11, ["А", "Б"], ["А", "Б"], ["А", "Б"]),
        Example(12, 7, "7", 7),
        Example(13, [7, "8"], [7, 8], [7, 8]),
        Example(14, "12.50", "12.50", JSONNumber(12.5).map(JSONValue.number) ?? nil),
        Example(15, [3, "4.00"], [3, 4], [3, 4]),
        Example(16, "Y", "1", "Y"),
        Example(18, "2026-11-20", "2026-11-20T03:00:00+03:00", "2026-11-20T03:00:00+03:00"),
        Example(19, ["2026-11-20"], ["2026-11-20T03:00:00+03:00"], ["2026-11-20T03:00:00+03:00"]),
        Example(20, "2026-11-20T10:00:00+03:00", "2026-11-20T10:00:00+03:00", "2026-11-20T10:00:00+03:00"),
        Example(21, ["2026-11-20 10:00:00"], ["2026-11-20T10:00:00+03:00"], ["2026-11-20T10:00:00+03:00"]),
        Example(22, 103, "103", 103),
        Example(23, [107, 999, "111"], [107, 111], [107, 111]),
        Example(24, "100|USD", "100|USD", "100|USD"),
        Example(25, ["100|USD", 200], ["100|USD", "200|RUB"], ["100|USD", "200|RUB"]),
        Example(26, "https://a.example", "https://a.example", "https://a.example"),
        Example(27, ["a.example"], ["a.example"], ["a.example"]),
        Example(28, "Казань|55.7;49.1", "Казань|55.7;49.1", "Казань|55.7;49.1"),
        Example(29, ["Казань|55.7;49.1"], ["Казань|55.7;49.1"], ["Казань|55.7;49.1"]),
        Example(30, 5, "5", 5),
        Example(31, [5, 7], [5, 7], [5, 7]),
        Example(32, "12", "12", "12"),
        Example(33, ["C_5", "CO_7"], ["C_5", "CO_7"], ["C_5", "CO_7"]),
        Example(34, "WEB", "WEB", "WEB"),
        Example(35, ["IT"], ["IT"], ["IT"]),
        Example(38, 301, "301", 301),
        Example(39, [301, 302], [301, 302], [301, 302]),
        Example(40, 11, "11", 11),
        Example(41, [11], [11], [11]),
    ]

    private func name(_ code: Int) -> (legacy: String, universal: String) {
        ("UF_CRM_17310001\(code)", "ufCrm_17310001\(code)")
    }

    @Test func `reads in both dialects what was written in the universal one`() async throws {
        var fields: JSONObject = ["title": "Все типы"]
        for example in Self.examples { fields[name(example.code).universal] = example.given }

        let added = try await portal.post("crm.item.add", ["entityTypeId": 4, "fields": .object(fields)]).result()
        let item = try #require(added["item"])
        let row = try await portal.post("crm.company.get", ["id": item["id"] ?? 0]).result()

        for example in Self.examples {
            #expect(item[name(example.code).universal] == example.universal, "\(example.code)")
            #expect(row[name(example.code).legacy] == example.legacy, "\(example.code)")
        }
    }

    @Test func `reads in both dialects what was written in the legacy one`() async throws {
        var fields: JSONObject = ["TITLE": "Все типы"]
        for example in Self.examples { fields[name(example.code).legacy] = example.given }

        let id = try await portal.post("crm.company.add", ["fields": .object(fields)]).result()
        let row = try await portal.post("crm.company.get", ["id": id]).result()
        let item = try await portal.post("crm.item.get", ["entityTypeId": 4, "id": id]).result()["item"]

        for example in Self.examples {
            #expect(item?[name(example.code).universal] == example.universal, "\(example.code)")
            #expect(row[name(example.code).legacy] == example.legacy, "\(example.code)")
        }
    }

    @Test func `takes the original names when asked to`() async throws {
        let fields: JSONValue = ["title": "Имена", "UF_CRM_5_1731000312": 4, "ufCrm5_1731000313": [5]]

        let added = try await portal.post(
            "crm.item.add",
            ["entityTypeId": 177, "useOriginalUfNames": "Y", "fields": fields]
        ).result()

        #expect(added["item"]?["UF_CRM_5_1731000312"] == 4)
        #expect(added["item"]?["UF_CRM_5_1731000313"] == [])
        #expect(added["item"]?["title"] == "Имена")
    }

    @Test func `keeps, adds and removes files`() async throws {
        let new: JSONValue = ["план.pdf", "AAAA"]
        let fields: JSONValue = ["title": "Файлы", "ufCrm_1731000136": new, "ufCrm_1731000137": [new, new]]
        let added = try await portal.post("crm.item.add", ["entityTypeId": 4, "fields": fields]).result()["item"]
        let id = try #require(added?["id"])
        let single = try #require(added?["ufCrm_1731000136"]?["id"])
        let several = try #require(added?["ufCrm_1731000137"]?.array).compactMap { $0["id"] }
        func update(_ fields: JSONValue) async throws -> JSONValue? {
            try await portal.post("crm.item.update", ["entityTypeId": 4, "id": id, "fields": fields]).result()["item"]
        }

        let kept = try await update([
            "ufCrm_1731000136": ["id": single], "ufCrm_1731000137": [["id": several[1]], new],
        ])
        let row = try await portal.post("crm.company.get", ["id": id]).result()
        let removed = try await update(["ufCrm_1731000136": "", "ufCrm_1731000137": []])

        #expect(added?["ufCrm_1731000136"]?.object?.keys == ["id", "url", "urlMachine"])
        #expect(kept?["ufCrm_1731000136"]?["id"] == single)
        #expect(kept?["ufCrm_1731000137"]?[0]?["id"] == several[1])
        #expect(kept?["ufCrm_1731000137"]?.array?.count == 2)
        #expect(row["UF_CRM_1731000136"]?.object?.keys == ["id", "showUrl", "downloadUrl"])
        #expect(removed?["ufCrm_1731000136"] == .null)
        #expect(removed?["ufCrm_1731000137"] == [])
    }

    @Test(arguments: [("company", 4)])
    func `describes a single and a multiple field of each type`(kind: String, typeID: Int) async throws {
        let types = try await portal.rows("crm.userfield.types").compactMap { $0["ID"]?.string }
        let legacy = try #require(try await portal.post("crm.\(kind).fields").result().object)
        let described = try await portal.post("crm.item.fields", ["entityTypeId": .int(typeID)]).result()["fields"]
        let universal = try #require(described?.object)

        #expect(types.count == 16)
        for type in types {
            for isMultiple in type == "boolean" ? [false] : [false, true] {
                let isWanted = { (field: JSONValue) in
                    field["type"]?.string == type && field["isMultiple"]?.bool == isMultiple
                        && field["isDynamic"] == true
                }
                let old = try #require(legacy.members.first { isWanted($0.value) }, "\(type)")
                let new = try #require(universal.members.first { isWanted($0.value) }, "\(type)")
                #expect(old.value["title"]?.string == old.key)
                #expect(old.value["settings"] != nil)
                #expect(old.value["upperName"] == nil)
                #expect(new.value["title"] == new.value["listLabel"])
                #expect(new.value["upperName"]?.string.map { legacy[$0] != nil } == true)
                #expect((new.value["items"] != nil) == (type == "enumeration"))
                #expect((new.value["statusType"] != nil) == (type == "crm_status"))
            }
        }
    }

    @Test func `has sample values of each type`() async throws {
        for (typeID, count) in [(4, 120), (177, 60)] {
            var seen: Set<String> = []
            for start in stride(from: 0, to: count, by: 50) {
                let parameters: JSONValue = ["entityTypeId": .int(typeID), "start": .int(start)]
                let items = try await portal.post("crm.item.list", parameters).result()["items"]?.array ?? []
                for item in items {
                    for member in item.object?.members ?? [] where member.key.contains("_173100") {
                        if member.value != .null && member.value != [] && member.value != "N" {
                            seen.insert(member.key)
                        }
                    }
                }
            }
            #expect(seen.count == 31)
        }
    }

    @Test(arguments: ["lead", "deal", "contact", "company"])
    func `lists the custom fields of a kind`(kind: String) async throws {
        let fields = try #require(try await portal.post("crm.\(kind).fields").result().object)
        let names = fields.members.filter { $0.value["isDynamic"] == true }.map(\.key)

        let body = try await portal.post("crm.\(kind).userfield.list").body
        let rows = try #require(body["result"]?.array)
        let id = try #require(rows.first?["ID"])
        let one = try await portal.post("crm.\(kind).userfield.get", ["id": id]).result()

        #expect(rows.compactMap { $0["FIELD_NAME"]?.string } == names)
        #expect(body["total"]?.int == names.count)
        #expect(rows[0]["EDIT_FORM_LABEL"] == nil)
        #expect(one["FIELD_NAME"] == rows[0]["FIELD_NAME"])
        #expect(one["EDIT_FORM_LABEL"]?["ru"]?.string?.isEmpty == false)
        #expect(one["EDIT_FORM_LABEL"]?["en"] == "")
    }

    @Test func `filters and sorts custom fields`() async throws {
        let filter: JSONValue = ["USER_TYPE_ID": ["money", "url"], "MULTIPLE": "Y", "LANG": "ru"]

        let rows = try await portal.rows(
            "crm.company.userfield.list",
            ["filter": filter, "order": ["FIELD_NAME": "DESC"]]
        )

        #expect(rows.map { $0["USER_TYPE_ID"] } == ["url", "money"])
        #expect(rows.map { $0["LIST_COLUMN_LABEL"] } == ["Каталоги", "Варианты сметы"])
    }

    @Test func `keeps the custom fields of kinds apart`() async throws {
        let id = try #require(try await portal.rows("crm.lead.userfield.list").first?["ID"])

        let foreign = try await portal.post("crm.deal.userfield.get", ["id": id]).error()
        let unknown = try await portal.post("crm.deal.userfield.get", ["id": 2]).error()

        #expect(foreign.message == "Access denied.")
        #expect(unknown.code == "ERROR_NOT_FOUND")
    }

    @Test func `lists the custom fields of all kinds by pages`() async throws {
        let all = try await portal.post("userfieldconfig.list", ["moduleId": "crm"]).body
        let own = try await portal.post(
            "userfieldconfig.list",
            ["moduleId": "crm", "filter": ["entityId": "CRM_5"], "select": ["0": "*", "language": "ru"]]
        ).body
        let one = try await portal.post(
            "userfieldconfig.get",
            ["moduleId": "crm", "id": own["result"]?["fields"]?[16]?["id"] ?? 0]
        ).result()

        #expect(all["result"]?["fields"]?.array?.count == 50)
        #expect(all["next"] == 50)
        #expect(all["result"]?["fields"]?[0]?["editFormLabel"] == nil)
        #expect(own["total"] == 35)
        #expect(own["next"] == nil)
        #expect(own["result"]?["fields"]?[4]?["editFormLabel"] == ["ru": "Код объекта"])
        #expect(one["field"]?["userTypeId"] == "enumeration")
        #expect(one["field"]?["enum"]?.array?.map { $0["value"] } == ["Монтаж", "Пусконаладка", "Обслуживание"])
        #expect(
            try await portal.post("userfieldconfig.list", ["moduleId": "x"]).error().message.hasPrefix("No settings")
        )
    }
}
