import Bitrix24Emulator
import JSONCore
import Testing

struct CatalogTests {
    private let portal = TestPortal.shared

    private func products(
        _ filter: JSONObject,
        order: JSONValue = [:],
        select: [String] = ["id", "iblockId", "name"]
    )
        async throws -> [JSONValue]
    {
        var filter = filter
        filter["iblockId"] = 15
        let parameters: JSONValue = ["select": .strings(select), "filter": .object(filter), "order": order]
        return try #require(try await portal.post("catalog.product.list", parameters).result()["products"]?.array)
    }

    private func code(_ method: String, _ parameters: JSONValue = [:]) async throws -> String {
        try await portal.post("catalog.\(method)", parameters).error().code
    }

    @Test func `lists the products of a catalogue`() async throws {
        let all = try await products([:], select: ["*"])
        let named = try await products(["%name": "бриз"], order: ["id": "desc"])
        let both = try await products(["id": [all[0]["id"] ?? 0, all[1]["id"] ?? 0]])

        #expect(all.count == 40)
        #expect(all[0]["id"] == 101)
        #expect(all[0]["vatIncluded"] == "Y")
        #expect(all[0]["purchasingPrice"]?.double.map { $0 > 10_000 } == true)
        #expect(all[0]["detailPicture"]?.isNull == true)
        #expect(named.count == 4)
        #expect(named[0].object?.keys == ["id", "iblockId", "name"])
        #expect(both.count == 2)
    }

    @Test func `does not know the sign of lists for products`() async throws {
        #expect(try await products(["@id": [101]]).count == 40)
        let prices = try await portal.post("catalog.price.list", ["filter": ["@productId": [101]]]).result()
        #expect(prices["prices"]?.array?.count == 1)
    }

    @Test(
        arguments: [
            ([:], "Required select fields: id, iblockId"),
            (["select": ["id"]], "Required select fields: iblockId"),
            (["select": ["id", "iblockId"]], "Required filter fields: iblockId"),
            (["select": ["id", "iblockId"], "filter": [">iblockId": 1]], "Required filter fields: iblockId"),
        ] as [(JSONValue, String)]
    )
    func `wants products asked for by catalogue`(parameters: JSONValue, text: String) async throws {
        let error = try await portal.post("catalog.product.list", parameters).error()

        #expect(error.code == "0")
        #expect(error.message == text)
    }

    @Test func `adds, changes and deletes a product with its price`() async throws {
        let portal = TestPortal()
        let fields: JSONValue = ["iblockId": 15, "name": "Новинка", "iblockSectionId": 21, "measure": 9, "sort": "10"]
        let added = try await portal.post("catalog.product.add", ["fields": fields]).result()["element"]
        let id = try #require(added?["id"])
        let price: JSONValue = ["productId": id, "catalogGroupId": 1, "price": "10.5", "currency": "RUB"]
        let priced = try await portal.post("catalog.price.add", ["fields": price]).result()["price"]
        let twice = try await portal.post("catalog.price.add", ["fields": price]).error()
        let renamed = try await portal.post("catalog.product.update", ["id": id, "fields": ["name": "Новее"]]).result()
        let older = try await portal.post("crm.product.get", ["id": id]).result()
        let deleted = try await portal.post("catalog.product.delete", ["id": id]).result()

        #expect(added?["active"] == "Y")
        #expect(added?["sort"] == 10)
        #expect(added?["dateCreate"] == "2026-11-18T15:00:00+03:00")
        #expect(priced?["price"]?.number?.text == "10.5")
        #expect(twice.message.hasPrefix("Validate price error."))
        #expect(renamed["element"]?["name"] == "Новее")
        #expect(older["PRICE"] == "10.50")
        #expect(deleted == true)
        #expect(try await portal.post("catalog.product.get", ["id": id]).error().code == "200040300000")
        #expect(try await portal.post("catalog.price.get", ["id": priced?["id"] ?? 0]).error().code == "0")
    }

    @Test(
        arguments: [
            (["name": "x"], "0"), (["iblockId": 15], "0"), (["iblockId": 99, "name": "x"], "200040300000"),
            (["iblockId": 15, "name": "x", "iblockSectionId": 9999], "0"),
            (["iblockId": 15, "name": "x", "vatId": 99], "0"),
            (["iblockId": 15, "name": "x", "purchasingCurrency": "XXX"], "0"),
            (["iblockId": 15, "name": "x", "createdBy": 9999], "0"), ([:], "100"),
        ] as [(JSONValue, String)]
    )
    func `refuses products that refer to nothing`(fields: JSONValue, code: String) async throws {
        #expect(try await self.code("product.add", ["fields": fields]) == code)
    }

    @Test func `tells what is missing by its code`() async throws {
        #expect(try await code("product.get") == "100")
        #expect(try await code("section.get", ["id": 999]) == "200700300030")
        #expect(try await code("section.list") == "0")
        #expect(try await code("section.list", ["filter": ["iblockId": 99]]) == "200040300030")
        #expect(try await code("measure.get", ["id": 999]) == "200600000020")
        #expect(try await code("vat.get", ["id": 999]) == "200800000000")
        #expect(try await code("catalog.get", ["id": 999]) == "0")
        #expect(try await code("product.getFieldsByFilter") == "100")
        #expect(try await code("measure.add", ["fields": ["code": 796, "measureTitle": "Ещё"]]) == "200600000000")
        let second: JSONValue = ["code": 1, "measureTitle": "Ещё", "isDefault": "Y"]
        #expect(try await code("measure.add", ["fields": second]) == "200600000010")
    }

    @Test func `lists what products refer to`() async throws {
        func rows(_ kind: String, _ parameters: JSONValue = [:]) async throws -> [JSONValue] {
            try await portal.post("catalog.\(kind).list", parameters).result()[kind + "s"]?.array ?? []
        }

        let sections = try await rows("section", ["filter": ["iblockId": 15], "select": ["id", "name"]])
        let measures = try await rows("measure", ["filter": ["isDefault": "Y"]])
        let rates = try await rows("vat", ["order": ["id": "ASC"]])
        let catalogs = try await rows("catalog", ["select": ["id", "productIblockId"]])

        #expect(try await portal.post("catalog.catalog.isOffers", ["id": 15]).result() == false)
        #expect(try await portal.post("catalog.catalog.isOffers", ["id": 17]).result() == true)
        #expect(sections.count == 7)
        #expect(sections[0].object?.keys == ["id", "name"])
        #expect(measures.map { $0["code"] } == [796])
        #expect(rates.map { $0["rate"] } == [.null, 0, 10, 22])
        #expect(catalogs == [["id": 15, "productIblockId": nil], ["id": 17, "productIblockId": 15]])
        for product in try await products([:], select: ["id", "iblockId", "iblockSectionId"]) {
            let section = try #require(product["iblockSectionId"])
            #expect(sections.contains { $0["id"] == section })
        }
    }

    @Test func `describes fields`() async throws {
        let filter: JSONValue = ["filter": ["iblockId": 15]]
        let product = try await portal.post("catalog.product.getFieldsByFilter", filter).result()["product"]
        let price = try await portal.post("catalog.price.getFields").result()["price"]

        #expect(product?["iblockId"]?["isImmutable"] == true)
        #expect(product?["name"]?["name"] == "Название")
        #expect(price?["price"] == ["isImmutable": false, "isReadOnly": false, "isRequired": true, "type": "double"])
    }

    @Test func `wants its own scope`() async throws {
        let portal = TestPortal { $0.webhook.scopes = ["crm"] }

        #expect(try await portal.post("catalog.vat.list").error().code == "insufficient_scope")
        #expect(try await portal.post("crm.vat.list").status == 200)
    }

    @Test func `shows the catalogue the old way`() async throws {
        let products = try await portal.rows("crm.product.list", ["filter": ["CATALOG_ID": 15, ">PRICE": 500_000]])
        let cheap = try await portal.rows(
            "crm.product.list",
            ["order": ["PRICE": "ASC"], "select": ["ID", "NAME", "PRICE"]]
        )
        let rates = try await portal.rows("crm.vat.list", ["select": ["ID", "NAME", "RATE"]])
        let measures = try await portal.rows("crm.measure.list", ["filter": ["IS_DEFAULT": "Y"]])
        let sections = try await portal.rows("crm.productsection.list")
        let catalogs = try await portal.rows("crm.catalog.list")

        #expect(products.count == 2)
        #expect(products[0]["PRICE"]?.string?.hasSuffix(".00") == true)
        #expect(products[0]["CURRENCY_ID"] == "RUB")
        #expect(cheap[0]["PRICE"] == "65.00")
        #expect(cheap[0].object?.keys == ["ID", "NAME", "PRICE"])
        #expect(rates[0]["RATE"]?.isNull == true)
        #expect(rates[3]["RATE"] == "22.00")
        #expect(measures.map { $0["SYMBOL_RUS"] } == ["шт"])
        #expect(sections.count == 7)
        #expect(catalogs.map { $0["ID"] } == ["15", "17"])
    }

    @Test func `adds, changes and deletes a product the old way`() async throws {
        let portal = TestPortal()
        let fields: JSONValue = ["NAME": "Стул", "CURRENCY_ID": "USD", "PRICE": 4900, "SORT": 500]
        let id = try await portal.post("crm.product.add", ["fields": fields]).result()
        let changes: JSONValue = ["PRICE": 10, "CURRENCY_ID": "EUR", "DESCRIPTION": "Прочный"]
        let updated = try await portal.post("crm.product.update", ["id": id, "fields": changes])
        let newer = try await portal.post("catalog.product.get", ["id": id]).result()["product"]
        let older = try await portal.post("crm.product.get", ["id": id]).result()
        let deleted = try await portal.post("crm.product.delete", ["id": id])

        #expect(try updated.result() == true)
        #expect(newer?["iblockId"] == 15)
        #expect(newer?["detailText"] == "Прочный")
        #expect(older["PRICE"] == "10.00")
        #expect(older["CURRENCY_ID"] == "EUR")
        #expect(try deleted.result() == true)
        for method in ["get", "update", "delete"] {
            let error = try await portal.post("crm.product.\(method)", ["id": id, "fields": [:]]).error()
            #expect(error.message == "Product is not found.")
        }
        #expect(try await portal.post("crm.product.add", ["fields": ["PRICE": 1]]).error().message.contains("Название"))
    }
}
