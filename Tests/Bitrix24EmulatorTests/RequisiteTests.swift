import JSONCore
import Testing

struct RequisiteTests {
    private let portal = TestPortal.shared

    private func message(
        _ method: String,
        _ parameters: JSONValue,
        of portal: TestPortal = .shared
    ) async throws -> String {
        try await portal.post(method, parameters).error().message
    }

    @Test func `adds, changes and deletes requisites with what belongs to them`() async throws {
        let portal = TestPortal()
        let company = try await portal.post("crm.company.add", ["fields": ["TITLE": "ООО «Проба»"]]).result()
        let fields: JSONValue = [
            "ENTITY_TYPE_ID": 4, "ENTITY_ID": company, "PRESET_ID": 1, "NAME": "Организация", "RQ_INN": "7707083893",
        ]
        let id = try await portal.post("crm.requisite.add", ["fields": fields]).result()
        let bank: JSONValue = ["ENTITY_ID": id, "NAME": "Счёт", "RQ_ACC_NUM": "40702810938000060473"]
        let detail = try await portal.post("crm.requisite.bankdetail.add", ["fields": bank]).result()
        let address: JSONValue = ["TYPE_ID": 1, "ENTITY_TYPE_ID": 8, "ENTITY_ID": id, "CITY": "Тула"]
        _ = try await portal.post("crm.address.add", ["fields": address]).result()
        portal.pass(seconds: 60)
        let updated = try await portal.post("crm.requisite.update", ["id": id, "fields": ["RQ_KPP": "770101001"]])
        let row = try await portal.post("crm.requisite.get", ["id": id]).result()

        #expect(try updated.result() == true)
        #expect(row["RQ_INN"] == "7707083893")
        #expect(row["RQ_KPP"] == "770101001")
        #expect(row["RQ_DIRECTOR"]?.isNull == true)
        #expect(row["SORT"] == "500")
        #expect(row["ACTIVE"] == "Y")
        #expect(row["RQ_VAT_PAYER"] == "N")
        #expect(row["DATE_CREATE"] == "2026-11-18T15:00:00+03:00")
        #expect(row["DATE_MODIFY"] == "2026-11-18T15:01:00+03:00")
        #expect(try await portal.post("crm.requisite.delete", ["id": id]).result() == true)
        let text = id.int.map(String.init) ?? ""
        #expect(
            try await message("crm.requisite.get", ["id": id], of: portal)
                == "The Requisite with ID '\(text)' is not found"
        )
        let gone = try await message("crm.requisite.bankdetail.get", ["id": detail], of: portal)
        #expect(gone.hasPrefix("The RequisiteBankDetail with ID"))
        let addresses = try await portal.rows("crm.address.list", ["filter": ["ENTITY_TYPE_ID": 8, "ENTITY_ID": id]])
        #expect(addresses.isEmpty)
    }

    @Test(
        arguments: [
            ([:], "ENTITY_TYPE_ID is not defined or invalid."),
            (["ENTITY_TYPE_ID": 2, "ENTITY_ID": 1], "ENTITY_TYPE_ID is not defined or invalid."),
            (["ENTITY_TYPE_ID": 4], "ENTITY_ID is not defined or invalid."),
            (["ENTITY_TYPE_ID": 4, "ENTITY_ID": 1], "PRESET_ID is not defined or invalid."),
            (["ENTITY_TYPE_ID": 4, "ENTITY_ID": 999_999, "PRESET_ID": 1, "NAME": "x"], "Entity not found."),
        ] as [(JSONValue, String)]
    )
    func `refuses requisites of nobody`(fields: JSONValue, text: String) async throws {
        #expect(try await message("crm.requisite.add", ["fields": fields]) == text)
    }

    @Test func `lists requisites by their owner and by number`() async throws {
        let all = try await portal.post("crm.requisite.list", ["select": ["ID", "ENTITY_ID", "RQ_INN", "NOPE"]]).body
        let first = try #require(all["result"]?[0])
        let filter: JSONValue = ["filter": ["RQ_INN": first["RQ_INN"] ?? ""]]
        let found = try await portal.rows("crm.requisite.list", filter)

        #expect(all["total"] == 120)
        #expect(all["next"] == 50)
        #expect(first.object?.keys == ["ID", "ENTITY_ID", "RQ_INN"])
        #expect(found.map { $0["ID"] } == [first["ID"]])
        let presets = try await portal.rows("crm.requisite.preset.list", ["select": ["ID", "NAME"]])
        #expect(presets.map { $0["NAME"] } == ["Организация", "ИП", "Физ. лицо"])
        #expect(try await portal.post("crm.requisite.preset.get", ["id": 1]).result()["ENTITY_TYPE_ID"] == "8")
    }

    @Test func `counts addresses only up to a page`() async throws {
        let first = try await portal.post("crm.address.list").body
        let second = try await portal.post("crm.address.list", ["start": 50]).body
        let counted = try await portal.post("crm.address.list", ["start": -1]).body

        #expect(first["total"] == 50)
        #expect(first["next"] == nil)
        #expect(second["result"]?.array?.count == 50)
        #expect(second["result"] != first["result"])
        #expect(try #require(counted["total"]?.int) > 150)
        #expect(counted["result"]?.array?.count == 50)
        #expect(first["result"]?[0]?.object?.keys.first == "TYPE_ID")
        #expect(first["result"]?[0]?["ENTITY_TYPE_ID"] == "8")
    }

    @Test func `keeps one address of each kind`() async throws {
        let portal = TestPortal()
        let lead = try await portal.post("crm.lead.add", ["fields": ["TITLE": "Адрес"]]).result()
        let key: JSONValue = ["TYPE_ID": 1, "ENTITY_TYPE_ID": 1, "ENTITY_ID": lead, "CITY": "Орёл"]
        func address() async throws -> JSONValue? {
            let filter: JSONValue = ["filter": ["ENTITY_TYPE_ID": 1, "ENTITY_ID": lead]]
            return try await portal.rows("crm.address.list", filter).first
        }

        #expect(try await portal.post("crm.address.add", ["fields": key]).result() == true)
        #expect(try await message("crm.address.add", ["fields": key], of: portal) == "TypeAddress exists.")
        #expect(try await address()?["ANCHOR_TYPE_ID"] == "1")
        let change: JSONValue = ["TYPE_ID": 1, "ENTITY_TYPE_ID": 1, "ENTITY_ID": lead, "CITY": "Тверь"]
        #expect(try await portal.post("crm.address.update", ["fields": change]).result() == true)
        #expect(try await address()?["CITY"] == "Тверь")
        #expect(try await portal.post("crm.address.delete", ["fields": key]).result() == true)
        for method in ["update", "delete"] {
            #expect(try await message("crm.address.\(method)", ["fields": key], of: portal) == "TypeAddress not found.")
        }
        let nobody: JSONValue = ["TYPE_ID": 1, "ENTITY_TYPE_ID": 8]
        #expect(
            try await message("crm.address.add", ["fields": nobody], of: portal)
                == "ENTITY_ID is not defined or invalid."
        )
    }

    @Test func `makes deals out to the requisites of their companies`() async throws {
        let portal = TestPortal()
        let link = try #require(try await portal.rows("crm.requisite.link.list", ["order": ["ENTITY_ID": "ASC"]]).first)
        let deal = try #require(link["ENTITY_ID"])
        let key: JSONValue = ["entityTypeId": 2, "entityId": deal]
        let got = try await portal.post("crm.requisite.link.get", key).result()
        let fields: JSONValue = [
            "ENTITY_TYPE_ID": 2, "ENTITY_ID": deal, "REQUISITE_ID": link["REQUISITE_ID"] ?? 0, "BANK_DETAIL_ID": 0,
            "MC_REQUISITE_ID": 0, "MC_BANK_DETAIL_ID": 0,
        ]
        let registered = try await portal.post("crm.requisite.link.register", ["fields": fields])
        let foreign = try await portal.rows("crm.requisite.list", ["filter": ["!ID": link["REQUISITE_ID"] ?? 0]])[0]
        var wrong = try #require(fields.object)
        wrong["REQUISITE_ID"] = foreign["ID"]
        let refused = try await message("crm.requisite.link.register", ["fields": .object(wrong)], of: portal)
        let unregistered = try await portal.post("crm.requisite.link.unregister", key)

        #expect(got["REQUISITE_ID"] == link["REQUISITE_ID"])
        #expect(got["ENTITY_TYPE_ID"] == 2)
        #expect(try registered.result() == true)
        #expect(refused.contains("is not assigned to Company with ID"))
        #expect(try unregistered.result() == true)
        #expect(try await message("crm.requisite.link.get", key, of: portal) == "Not found")
        #expect(
            try await message("crm.requisite.link.get", [:], of: portal) == "entityTypeId is not defined or invalid."
        )
        let partial: JSONValue = ["fields": ["ENTITY_TYPE_ID": 2, "ENTITY_ID": deal]]
        #expect(
            try await message("crm.requisite.link.register", partial, of: portal).hasPrefix(
                "REQUISITE_ID is not defined"
            )
        )
    }

    @Test(
        arguments: [
            "crm.requisite.fields", "crm.requisite.bankdetail.fields", "crm.requisite.preset.fields",
            "crm.requisite.link.fields", "crm.address.fields",
        ]
    )
    func `describes each field that rows have`(method: String) async throws {
        let fields = try #require(try await portal.post(method).result().object)
        let list = method.replacing("fields", with: "list")
        let row = try #require(try await portal.rows(list).first?.object)

        #expect(Set(fields.keys) == Set(row.keys))
        for member in fields.members { #expect(member.value["title"]?.string?.isEmpty == false) }
    }

    @Test func `lists the dictionary of identity papers`() async throws {
        let fields = try await TestPortal.shared.post("crm.requisite.fields").result()

        #expect(fields["RQ_IDENT_TYPE"]?["statusType"] == ["RQ_IDENT_TYPE_CO"])
        #expect(fields["RQ_NAME"]?["statusType"] == nil)
    }

    @Test func `knows the countries that presets are for`() async throws {
        let countries = try await TestPortal.shared.rows("crm.requisite.preset.countries")
        let presets = try await TestPortal.shared.rows("crm.requisite.preset.list")

        let known = Set(countries.map { $0["ID"]?.int })
        #expect(countries.first == ["ID": 1, "CODE": "RU", "TITLE": "Россия"])
        #expect(presets.allSatisfy { known.contains($0["COUNTRY_ID"]?.string.flatMap { Int($0) }) })
    }

    @Test func `makes an invoice out by the seller's requisites alone`() async throws {
        let portal = TestPortal()
        let details = try await portal.rows("crm.requisite.bankdetail.list", ["order": ["ID": "ASC"]])
        let seller = try await portal.rows("crm.requisite.list", ["filter": ["ID": details[0]["ENTITY_ID"] ?? 0]])[0]
        let invoice = try await portal.post(
            "crm.item.add",
            ["entityTypeId": 31, "fields": ["mycompanyId": seller["ENTITY_ID"] ?? 0]]
        ).result()["item"]?["id"]
        func register(_ requisite: JSONValue?, _ detail: JSONValue?) async throws -> Answer {
            let fields: JSONValue = [
                "ENTITY_TYPE_ID": 31, "ENTITY_ID": invoice ?? 0, "REQUISITE_ID": 0, "BANK_DETAIL_ID": 0,
                "MC_REQUISITE_ID": requisite ?? 0, "MC_BANK_DETAIL_ID": detail ?? 0,
            ]
            return try await portal.post("crm.requisite.link.register", ["fields": fields])
        }
        func refusal(_ requisite: JSONValue?, _ detail: JSONValue?) async throws -> String {
            try await register(requisite, detail).error().message
        }

        let foreign = try await refusal(details[1]["ENTITY_ID"], 0)
        let foreignDetail = try await refusal(seller["ID"], details[1]["ID"])
        let noRequisite = try await refusal(99_999, 0)
        let noDetail = try await refusal(seller["ID"], 99_999)

        #expect(foreign.contains("is not assigned to your company with ID"))
        #expect(foreignDetail.contains("is not assigned to Requisite of your company"))
        #expect(noRequisite == "The Requisite of your company with ID '99999' is not found")
        #expect(noDetail == "The BankDetail of your company with ID '99999' is not found")
        #expect(try await register(seller["ID"], details[0]["ID"]).result() == true)
    }
}
