import Bitrix24Emulator
import JSONCore
import Testing

struct LegacyListTests {
    private let portal = TestPortal.shared

    @Test(arguments: [("ID", "ASC"), ("ID", "DESC"), ("OPPORTUNITY", "ASC"), ("OPPORTUNITY", "DESC")])
    func `sorts by numbers`(field: String, direction: String) async throws {
        let order = JSONObject([.init(key: field, value: .string(direction))])

        let texts = try await portal.values(
            field,
            of: "crm.deal.list",
            ["order": .object(order), "select": [.string(field)]]
        )

        let numbers = try texts.map { try #require(Double($0)) }
        #expect(numbers == numbers.sorted(by: direction == "ASC" ? { $0 < $1 } : { $0 > $1 }))
    }

    @Test func `sorts by several fields, in order`() async throws {
        let rows = try await portal.rows(
            "crm.lead.list",
            ["order": ["STATUS_ID": "asc", "DATE_CREATE": "desc"], "select": ["STATUS_ID", "DATE_CREATE"]]
        )

        let keys = try rows.map { row in
            (try #require(row["STATUS_ID"]?.string), try #require(row["DATE_CREATE"]?.string))
        }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.0 < $1.0 || ($0.0 == $1.0 && $0.1 >= $1.1) })
    }

    @Test func `leaves an unknown field out of the order`() async throws {
        let ids = try await portal.values("ID", of: "crm.lead.list", ["order": ["NOPE": "DESC"], "select": ["ID"]])

        #expect(ids.first == "1")
    }

    @Test func `pages by fifty, whatever is asked for`() async throws {
        for (start, first, next) in [(0, 0, 50), (1, 0, 50), (49, 0, 50), (50, 50, 100), (99, 50, 100)] {
            let parameters: JSONValue = ["order": ["ID": "ASC"], "select": ["ID"], "start": .int(start), "limit": 10]
            let body = try await portal.post("crm.lead.list", parameters).body

            #expect(body["result"]?.array?.count == 50)
            #expect(body["next"]?.int == next)
            #expect(body["total"] == 300)
            let all = try await portal.rows(
                "crm.lead.list",
                ["order": ["ID": "ASC"], "select": ["ID"], "start": .int(first)]
            )
            #expect(body["result"] == .array(all))
        }
    }

    @Test func `gives each row once over all pages`() async throws {
        var ids: [String] = []
        var start: Int? = 0
        while let offset = start {
            let body = try await portal.post("crm.deal.list", ["select": ["ID"], "start": .int(offset)]).body
            ids += try #require(body["result"]?.array).compactMap { $0["ID"]?.string }
            start = body["next"]?.int
        }

        #expect(ids.count == 400)
        #expect(Set(ids).count == 400)
    }

    @Test func `starts over behind the last page`() async throws {
        let body = try await portal.post("crm.lead.list", ["start": 300, "select": ["ID"]]).body

        #expect(body["result"]?[0]?["ID"] == "1")
        #expect(body["next"] == 50)
    }

    @Test func `counts nothing when asked not to`() async throws {
        let parameters: JSONValue = ["order": ["ID": "ASC"], "filter": [">ID": 100], "select": ["ID"], "start": -1]

        let body = try await portal.post("crm.lead.list", parameters).body

        let ids = try #require(body["result"]?.array).compactMap { $0["ID"]?.string.flatMap(Int.init) }
        #expect(ids.count == 50)
        #expect(ids == ids.sorted())
        #expect(ids.allSatisfy { $0 > 100 })
        #expect(body["total"] == 0)
        #expect(body["next"] == nil)
    }

    @Test func `reads a whole table by numbers`() async throws {
        var count = 0
        var last = "0"
        while true {
            let parameters: JSONValue = [
                "order": ["ID": "ASC"], "filter": [">ID": .string(last)], "start": -1, "select": ["ID"],
            ]
            let ids = try await portal.values("ID", of: "crm.deal.list", parameters)
            count += ids.count
            guard ids.count == 50, let id = ids.last else { break }
            last = id
        }

        #expect(count == 400)
    }

    @Test func `shows everything but contact fields without a selection`() async throws {
        let row = try #require(try await portal.rows("crm.lead.list").first?.object)

        #expect(row["PHONE"] == nil)
        #expect(row["CONTACT_IDS"] == nil)
        #expect(row["TITLE"] != nil)
        #expect(row["UF_CRM_1704817278"] != nil)
    }

    @Test(
        arguments: [
            (["*"], true, false, false), (["UF_*"], false, true, false), (["*", "UF_*", "PHONE"], true, true, true),
            (["ID", "PHONE"], false, false, true), (["*", "EMAIL"], true, false, false),
        ]
    )
    func `selects by masks and names`(names: [String], title: Bool, custom: Bool, phone: Bool) async throws {
        let parameters: JSONValue = ["select": .strings(names), "filter": ["HAS_PHONE": "Y", "HAS_EMAIL": "Y"]]

        let row = try #require(try await portal.rows("crm.contact.list", parameters).first?.object)

        #expect((row["LAST_NAME"] != nil) == title)
        #expect((row["UF_CRM_1720697698689"] != nil) == custom)
        #expect((row["PHONE"] != nil) == phone)
    }

    @Test func `keeps the order of the selection and adds the number to contact fields`() async throws {
        let parameters: JSONValue = ["select": ["TITLE", "PHONE", "NOPE"], "filter": ["HAS_PHONE": "Y"]]

        let row = try #require(try await portal.rows("crm.company.list", parameters).first?.object)

        #expect(row.keys == ["TITLE", "PHONE", "ID"])
        let phone = try #require(row["PHONE"]?[0]?.object)
        #expect(phone.keys == ["ID", "VALUE_TYPE", "VALUE", "TYPE_ID"])
        #expect(phone["TYPE_ID"] == "PHONE")
    }

    @Test func `writes values as the legacy methods do`() async throws {
        let fields: JSONValue = [
            "TITLE": "Типы", "OPPORTUNITY": 15000, "IS_MANUAL_OPPORTUNITY": "Y", "BIRTHDATE": "1990-05-06",
        ]
        let portal = TestPortal()
        let id = try await portal.post("crm.lead.add", ["fields": fields]).result()

        let lead = try #require(try await portal.post("crm.lead.get", ["id": id]).result().object)

        let expected: [(String, JSONValue)] = [
            ("ID", .string(id.int.map(String.init) ?? "")), ("OPPORTUNITY", "15000.00"), ("IS_MANUAL_OPPORTUNITY", "Y"),
            ("OPENED", "Y"), ("HAS_PHONE", "N"), ("NAME", nil), ("COMPANY_ID", "0"), ("CONTACT_ID", nil),
            ("BIRTHDATE", "1990-05-06T03:00:00+03:00"), ("DATE_CLOSED", ""),
            ("DATE_CREATE", "2026-11-18T15:00:00+03:00"),
            ("CURRENCY_ID", "RUB"), ("STATUS_ID", "NEW"), ("STATUS_SEMANTIC_ID", "P"), ("ASSIGNED_BY_ID", "1"),
            ("UF_CRM_1704817278", nil), ("UF_CRM_1708952993785", false),
        ]
        for (name, value) in expected { #expect(lead[name] == value, "\(name)") }
        #expect(lead["PHONE"] == nil)
    }

    @Test(arguments: ["lead", "deal", "contact", "company"])
    func `describes each field that rows have`(kind: String) async throws {
        let fields = try #require(try await portal.post("crm.\(kind).fields").result().object)
        let row = try #require(try await portal.rows("crm.\(kind).list").first?.object)

        for name in row.keys { #expect(fields[name] != nil, "\(name)") }
        for member in fields.members {
            let field = try #require(member.value.object)
            #expect(
                field.keys.starts(with: ["type", "isRequired", "isReadOnly", "isImmutable", "isMultiple", "isDynamic"])
            )
            #expect(field["title"]?.string?.isEmpty == false)
            #expect((field["type"] == "crm_status") == (field["statusType"] != nil))
        }
    }

    @Test func `scatters equal rows anew on each page where it is told to, and no others`() async throws {
        let portal = TestPortal { $0.scattersTies = true }
        let pages = { (order: JSONValue) in
            var ids: [String] = []
            for start in [0, 50, 100] {
                ids += try await portal.values(
                    "ID",
                    of: "crm.lead.list",
                    ["order": order, "select": ["ID"], "start": .int(start)]
                )
            }
            return ids
        }

        let exact = try await pages(["STATUS_ID": "ASC", "ID": "ASC"])
        let scattered = try await pages(["STATUS_ID": "ASC"])

        #expect(exact.count == 150)
        #expect(Set(exact).count == 150)
        #expect(Set(scattered).count < 150)
        #expect(try await pages(["STATUS_ID": "ASC"]) == scattered)
    }
}
