import JSONCore
import Testing

struct CurrencyTests {
    private let portal = TestPortal.shared

    @Test func `adds, changes and deletes a currency`() async throws {
        let portal = TestPortal()
        let languages: JSONValue = ["ru": ["FULL_NAME": "юань", "FORMAT_STRING": "# CNY", "THOUSANDS_VARIANT": "S"]]
        let fields: JSONValue = [
            "CURRENCY": "CNY", "AMOUNT": "12.2251", "AMOUNT_CNT": 10, "SORT": 9000, "LANG": languages,
        ]
        let added = try await portal.post("crm.currency.add", ["fields": fields]).result()
        let updated = try await portal.post("crm.currency.update", ["ID": "CNY", "fields": ["AMOUNT": "15.3"]])
        let row = try await portal.post("crm.currency.get", ["id": "CNY"]).result()
        let codes = try await portal.values("CURRENCY", of: "crm.currency.list", ["order": ["sort": "desc"]])

        #expect(added == "CNY")
        #expect(try updated.result() == true)
        #expect(row["AMOUNT"] == "15.3000")
        #expect(row["AMOUNT_CNT"] == "10")
        #expect(row["BASE"] == "N")
        #expect(row["FULL_NAME"] == "юань")
        #expect(row["THOUSANDS_SEP"] == " ")
        #expect(row["DATE_UPDATE"] == "2026-11-18T15:00:00+03:00")
        #expect(row["LANG"]?["ru"]?["HIDE_ZERO"] == "Y")
        #expect(codes == ["CNY", "EUR", "USD", "RUB"])
        #expect(try await portal.post("crm.currency.delete", ["id": "CNY"]).result() == true)
        #expect(try await portal.post("crm.currency.get", ["id": "CNY"]).error().message == "Not found")
    }

    @Test func `lists currencies as it gets them`() async throws {
        let listed = try await portal.rows("crm.currency.list")

        for row in listed {
            let got = try await portal.post("crm.currency.get", ["id": row["CURRENCY"] ?? ""]).result()
            var own = try #require(got.object)
            #expect(own["LANG"]?["en"] != nil)
            own["LANG"] = nil
            #expect(own == row.object)
        }
        #expect(
            try await portal.values("CURRENCY", of: "crm.currency.list", ["order": ["CURRENCY": "ASC"]])
                == ["EUR", "RUB", "USD"]
        )
    }

    @Test func `keeps one base currency`() async throws {
        let portal = TestPortal()
        #expect(try await portal.post("crm.currency.base.get").result() == "RUB")
        #expect(try await portal.post("crm.currency.delete", ["id": "RUB"]).error().message.contains("base currency"))
        #expect(try await portal.post("crm.currency.base.set", ["id": "EUR"]).result() == true)

        let base = try await portal.rows("crm.currency.list").filter { $0["BASE"] == "Y" }
        #expect(base.map { $0["CURRENCY"] } == ["EUR"])
        #expect(base[0]["AMOUNT"] == "1.0000")
        #expect(try await portal.post("crm.currency.base.get").result() == "EUR")
        #expect(try await portal.post("crm.currency.base.set", ["id": "XXX"]).error().message == "Not found")
    }

    @Test func `says how amounts look`() async throws {
        let portal = TestPortal()
        let german: JSONValue = ["de": ["FULL_NAME": "Rubel", "DECIMALS": 0, "THOUSANDS_SEP": "."]]
        let set = try await portal.post("crm.currency.localizations.set", ["id": "RUB", "localizations": german])
        let got = try await portal.post("crm.currency.localizations.get", ["id": "RUB"]).result()
        let deleted = try await portal.post("crm.currency.localizations.delete", ["id": "RUB", "lids": ["en", "de"]])
        let left = try await portal.post("crm.currency.localizations.get", ["id": "RUB"]).result()

        #expect(try set.result() == true)
        #expect(got["de"]?["FULL_NAME"] == "Rubel")
        #expect(got["de"]?["DECIMALS"] == "0")
        #expect(got["de"]?["THOUSANDS_VARIANT"]?.isNull == true)
        #expect(try deleted.result() == true)
        #expect(left.object?.keys == ["ru"])
        let unnamed = try await portal.post("crm.currency.localizations.get").error()
        #expect(unnamed.message == "The parameter id is invalid or not defined.")
        let none = try await portal.post("crm.currency.localizations.get", ["id": "XXX"]).result()
        #expect(none == [])
    }

    @Test(
        arguments: [
            ["AMOUNT": 1, "AMOUNT_CNT": 1], ["CURRENCY": "CNY", "AMOUNT": 1], ["CURRENCY": "CNY", "AMOUNT_CNT": 1],
            ["CURRENCY": "RUB", "AMOUNT": 1, "AMOUNT_CNT": 1], ["CURRENCY": "C1", "AMOUNT": 1, "AMOUNT_CNT": 1],
            ["CURRENCY": "CNY", "AMOUNT": 0, "AMOUNT_CNT": 1],
        ] as [JSONValue]
    )
    func `refuses currencies that are not complete`(fields: JSONValue) async throws {
        let error = try await TestPortal.shared.post("crm.currency.add", ["fields": fields]).error()

        #expect(error.code == "ERROR_CORE")
    }

    @Test func `describes fields`() async throws {
        let fields = try await portal.post("crm.currency.fields").result()
        let parts = try await portal.post("crm.currency.localizations.fields").result()

        #expect(fields["LANG"]?["isMultiple"] == true)
        #expect(fields["BASE"]?["isReadOnly"] == true)
        #expect(parts.object?.count == 7)
    }
}
