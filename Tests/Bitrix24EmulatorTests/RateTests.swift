import JSONCore
import Testing

struct RateTests {
    private let portal = TestPortal()

    @Test func `adds, changes and deletes a VAT rate`() async throws {
        let id = try await portal.post("crm.vat.add", ["fields": ["NAME": "НДС 5%", "RATE": "5"]]).result()
        let added = try await portal.post("crm.vat.get", ["id": id]).result()
        let updated = try await portal.post(
            "crm.vat.update",
            ["id": id, "fields": ["ACTIVE": "N", "RATE": "7.5"]]
        ).result()
        let changed = try await portal.post("crm.vat.get", ["id": id]).result()
        let newer = try await portal.post("catalog.vat.get", ["id": id]).result()["vat"]
        let deleted = try await portal.post("crm.vat.delete", ["id": id]).result()

        #expect(id.int != nil)
        #expect(added["ACTIVE"] == "Y")
        #expect(added["C_SORT"] == "100")
        #expect(added["RATE"] == "5.00")
        #expect(updated == id)
        #expect(changed["NAME"] == "НДС 5%")
        #expect(changed["RATE"] == "7.50")
        #expect(newer?["active"] == "N")
        #expect(deleted == true)
        #expect(try await portal.post("crm.vat.get", ["id": id]).error().code == "VAT rate not found.")
    }

    @Test(
        arguments: [
            ("add", [:], "Invalid parameters."), ("add", ["fields": "x"], "Invalid parameters."),
            ("add", ["fields": ["NAME": "НДС"]], "Invalid parameters."),
            ("add", ["fields": ["RATE": 20]], "Invalid parameters."),
            ("add", ["fields": ["NAME": "НДС", "RATE": 101]], "Invalid parameters."),
            ("update", ["fields": ["NAME": "x"]], "Invalid identifier."),
            ("update", ["id": 1], "Invalid parameters."),
            ("update", ["id": 999, "fields": ["NAME": "x"]], "Error on updating VAT rate."),
            ("update", ["id": 3, "fields": ["RATE": -1]], "Error on updating VAT rate."),
            ("update", ["id": 3, "fields": ["NAME": ""]], "Error on updating VAT rate."),
            ("delete", ["id": 0], "Invalid identifier."), ("delete", ["id": 999], "Error on deleting VAT rate."),
        ] as [(String, JSONValue, String)]
    )
    func `refuses VAT rates that cannot be`(verb: String, parameters: JSONValue, code: String) async throws {
        let error = try await portal.post("crm.vat.\(verb)", parameters).error()

        #expect(error.status == 400)
        #expect(error.code == code)
    }

    @Test func `says how long the values of a VAT rate can be`() async throws {
        let fields = try await portal.post("crm.vat.fields").result()

        #expect(fields["RATE"]?["size"] == "18,2")
        #expect(fields["ACTIVE"]?["type"] == "string")
        #expect(fields["TIMESTAMP_X"]?["size"] == nil)
    }

    @Test func `renames the rate that has no percentage`() async throws {
        let rates = try await portal.rows("crm.vat.list")
        let free = try #require(rates.first { $0["RATE"]?.isNull == true }?["ID"])

        let updated = try await portal.post("crm.vat.update", ["id": free, "fields": ["NAME": "Без налога"]]).result()

        #expect(updated.int.map(String.init) == free.string)
        #expect(try await portal.post("crm.vat.get", ["id": free]).result()["NAME"] == "Без налога")
    }
}
