import JSONCore
import Testing

struct PriceTests {
    private let portal = TestPortal()

    @Test func `puts the named prices of a product in the place of all others`() async throws {
        let product = try await product()
        let first = try await modified(product, [["catalogGroupId": 1, "currency": "RUB", "price": 100]])
        let old = try #require(first[0]["id"])

        let changed = try await modified(
            product,
            [["id": old, "catalogGroupId": 1, "currency": "RUB", "price": "250.5"]]
        )
        let replaced = try await modified(product, [["catalogGroupId": 1, "currency": "RUB", "price": 300]])
        let listed = try await prices(of: product)
        let none = try await modified(product, [])

        #expect(changed.map { $0["id"] } == [old])
        #expect(changed[0]["price"]?.number?.text == "250.5")
        #expect(replaced[0]["id"] != old)
        #expect(listed == replaced)
        #expect(none == [])
        #expect(try await prices(of: product) == [])
    }

    @Test func `says what a price is worth in the base currency`() async throws {
        let rates = try await portal.rows("crm.currency.list")
        let dollar = try #require(rates.first { $0["CURRENCY"] == "USD" }?["AMOUNT"]?.string.flatMap(Double.init))

        let prices = try await modified(
            try await product(),
            [["catalogGroupId": 1, "currency": "USD", "price": 1000]]
        )

        #expect(dollar > 1)
        #expect(prices[0]["priceScale"]?.double == dollar * 1000)
    }

    @Test func `refuses prices that cannot be and keeps those that are`() async throws {
        let product = try await product()
        let price: JSONValue = ["catalogGroupId": 1, "currency": "RUB", "price": 100]
        let kept = try await modified(product, [price])

        let twice = try await refusal(product, [price, price])
        let partial = try await refusal(product, [["catalogGroupId": 1]])
        let group = try await refusal(product, [["catalogGroupId": 3, "currency": "RUB", "price": 1]])
        let foreign = try await refusal(
            product,
            [["id": 201, "catalogGroupId": 1, "currency": "RUB", "price": 1]]
        )
        let currency = try await refusal(product, [["catalogGroupId": 1, "currency": "XXX", "price": 1]])

        #expect(twice.hasPrefix("Validate price error. Catalog product is allowed"))
        #expect(partial == "Required fields: currency, price")
        #expect(group == "Validate price error. Catalog price group is wrong")
        #expect(foreign == "Price is not exists")
        #expect(currency == "Валюта не найдена")
        #expect(try await prices(of: product) == kept)
    }

    @Test func `asks for a product and its prices`() async throws {
        func error(_ parameters: JSONValue) async throws -> (status: Int, code: String, message: String) {
            try await portal.post("catalog.price.modify", parameters).error()
        }

        #expect(try await error([:]).code == "100")
        #expect(try await error(["fields": ["x": 1]]).message == "Required fields: [product][id], [product][prices]")
        #expect(try await error(["fields": ["product": ["id": 101]]]).message == "Required fields: [product][prices]")
        let unknown: JSONValue = ["fields": ["product": ["id": 99_999, "prices": []]]]
        #expect(try await error(unknown).message == "Product is not exists")
    }

    @Test func `shows what one product was bought for with all its decimals`() async throws {
        let fields: JSONValue = ["iblockId": 15, "name": "Насос", "purchasingPrice": 100, "purchasingCurrency": "RUB"]

        let added = try await portal.post("catalog.product.add", ["fields": fields]).result()["element"]
        let got = try await portal.post("catalog.product.get", ["id": added?["id"] ?? 0]).result()["product"]

        #expect(added?["purchasingPrice"] == "100.000000")
        #expect(got?["purchasingPrice"] == "100.000000")
        #expect(got?["priceType"] == nil)
    }

    private func product() async throws -> JSONValue {
        let fields: JSONValue = ["iblockId": 15, "name": "Новинка"]
        let answer = try await portal.post("catalog.product.add", ["fields": fields])
        return try #require(answer.result()["element"]?["id"], "\(answer.text)")
    }

    private func modify(_ product: JSONValue, _ prices: JSONValue) async throws -> Answer {
        try await portal.post(
            "catalog.price.modify",
            ["fields": ["product": ["id": product, "prices": prices]]]
        )
    }

    private func modified(_ product: JSONValue, _ prices: JSONValue) async throws -> [JSONValue] {
        let answer = try await modify(product, prices)
        return try #require(answer.result()["prices"]?.array, "\(answer.text)")
    }

    private func refusal(_ product: JSONValue, _ prices: JSONValue) async throws -> String {
        let error = try await modify(product, prices).error()
        #expect(error.code == "0")
        return error.message
    }

    private func prices(of product: JSONValue) async throws -> [JSONValue] {
        let answer = try await portal.post("catalog.price.list", ["filter": ["productId": product]])
        return try #require(answer.result()["prices"]?.array, "\(answer.text)")
    }
}
