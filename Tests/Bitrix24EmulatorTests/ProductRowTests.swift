import JSONCore
import Testing

struct ProductRowTests {
    /// One portal for all, as each test has records of its own.
    private static let own = TestPortal()

    private var portal: TestPortal { Self.own }

    /// A deal whose amount follows from its rows.
    private func deal(_ fields: JSONValue = ["TITLE": "Пробная сделка"]) async throws -> JSONValue {
        try await portal.post("crm.deal.add", ["fields": fields]).result()
    }

    private func amount(of deal: JSONValue) async throws -> JSONValue? {
        try await portal.post("crm.deal.get", ["id": deal]).result()["OPPORTUNITY"]
    }

    private func rows(of deal: JSONValue) async throws -> [JSONValue] {
        let filter: JSONValue = ["=ownerType": "D", "=ownerId": deal]
        let result = try await portal.post("crm.item.productrow.list", ["filter": filter]).result()
        return try #require(result["productRows"]?.array)
    }

    /// The examples of the documentation.
    @Test(
        arguments: [
            (80_000, 20, 20, "66666.67 83333.34 100000.01 16666.67"),
            (90_000, 10, 10, "81818.18 90909.09 100000 9090.91"),
            (5550, 0, 0, "5550 5550 5550 0"),
        ]
    )
    func `derives prices from the one with discount and tax`(
        price: Int,
        discount: Int,
        tax: Int,
        prices: String
    ) async throws {
        let fields: JSONValue = [
            "ownerId": try await deal(), "ownerType": "D", "productId": 101, "price": .int(price), "quantity": 2,
            "discountTypeId": 2, "discountRate": .int(discount), "taxRate": .int(tax), "taxIncluded": "Y",
        ]

        let result = try await portal.post("crm.item.productrow.add", ["fields": fields]).result()
        let row = try #require(result["productRow"])

        let names = ["priceExclusive", "priceNetto", "priceBrutto", "discountSum"]
        #expect(names.map { row[$0]?.number?.text ?? "" }.joined(separator: " ") == prices)
        #expect(row["productName"] == "Сплит-система «Бриз» 07")
        #expect(row["measureCode"] == 796)
        #expect(row["measureName"] == "шт")
        #expect(row["customized"] == "Y")
        #expect(row["xmlId"] == "")
        #expect(row["type"] == 1)
        #expect(row["storeId"] == nil)
    }

    @Test func `takes amounts off each unit`() async throws {
        let fields: JSONValue = [
            "ownerId": try await deal(), "ownerType": "D", "productName": "Кабель", "price": 900, "discountTypeId": 1,
            "discountSum": 100,
        ]

        let row = try await portal.post("crm.item.productrow.add", ["fields": fields]).result()["productRow"]

        #expect(row?["priceNetto"] == 1000)
        #expect(row?["discountRate"] == 10)
        #expect(row?["taxRate"]?.isNull == true)
        #expect(row?["taxIncluded"] == "N")
        #expect(row?["productId"] == 0)
        #expect(row?["quantity"] == 1)
    }

    @Test func `keeps the amount of the deal to its rows`() async throws {
        let deal = try await deal()
        let first: JSONValue = ["productId": 101, "price": "1000.5", "quantity": 3, "taxRate": 20]
        let set: JSONValue = [
            "ownerType": "D", "ownerId": deal, "productRows": [first, ["productName": "Б", "price": 2]],
        ]

        let rows = try await portal.post("crm.item.productrow.set", set).result()["productRows"]?.array ?? []
        #expect(rows.count == 2)
        #expect(try await amount(of: deal) == "3003.50")
        let id = try #require(rows[0]["id"])
        let change: JSONValue = ["id": id, "fields": ["quantity": "1.5"]]
        let changed = try await portal.post("crm.item.productrow.update", change).result()["productRow"]
        #expect(changed?["quantity"]?.number?.text == "1.5")
        #expect(changed?["price"]?.number?.text == "1000.5")
        #expect(try await amount(of: deal) == "1502.75")
        let deleted = try await portal.post("crm.item.productrow.delete", ["id": id])
        #expect(try deleted.result().isNull)
        #expect(try await amount(of: deal) == "2.00")
        let empty: JSONValue = ["ownerType": "D", "ownerId": deal, "productRows": []]
        #expect(try await portal.post("crm.item.productrow.set", empty).result()["productRows"] == [])
        #expect(try await amount(of: deal) == "0.00")
    }

    @Test func `leaves an amount alone that was set by hand`() async throws {
        let deal = try await deal(["TITLE": "Вручную", "OPPORTUNITY": 500, "IS_MANUAL_OPPORTUNITY": "Y"])
        let fields: JSONValue = ["ownerId": deal, "ownerType": "D", "productId": 101, "price": 120, "taxRate": 20]

        _ = try await portal.post("crm.item.productrow.add", ["fields": fields]).result()

        let row = try await portal.post("crm.deal.get", ["id": deal]).result()
        #expect(row["OPPORTUNITY"] == "500.00")
        #expect(row["TAX_VALUE"] == "20.00")
    }

    @Test func `lets the amount follow its rows when it is set by hand no more`() async throws {
        let deal = try await deal()
        let rows: JSONValue = ["ownerType": "D", "ownerId": deal, "productRows": [["price": 70]]]
        _ = try await portal.post("crm.item.productrow.set", rows).result()
        func amount(after fields: JSONValue) async throws -> JSONValue? {
            _ = try await portal.post("crm.deal.update", ["id": deal, "fields": fields]).result()
            return try await self.amount(of: deal)
        }

        #expect(try await amount(after: ["OPPORTUNITY": 5]) == "70.00")
        #expect(try await amount(after: ["OPPORTUNITY": 5, "IS_MANUAL_OPPORTUNITY": "Y"]) == "5.00")
        #expect(try await amount(after: ["IS_MANUAL_OPPORTUNITY": "N"]) == "70.00")
    }

    @Test func `replaces all rows but those that come with their numbers`() async throws {
        let deal = try await deal()
        let start: JSONValue = ["ownerType": "D", "ownerId": deal, "productRows": [["price": 1], ["price": 2]]]
        let old = try await portal.post("crm.item.productrow.set", start).result()["productRows"]?.array ?? []
        let kept = try #require(old[1]["id"])

        let next: JSONValue = [
            "ownerType": "D", "ownerId": deal, "productRows": [["price": 7], ["id": kept, "price": 3]],
        ]
        _ = try await portal.post("crm.item.productrow.set", next).result()

        let rows = try await rows(of: deal)
        #expect(rows.count == 2)
        #expect(rows.map { $0["price"] } == [3, 7])
        #expect(rows[0]["id"] == kept)
        #expect(rows[1]["productName"]?.string?.hasPrefix("[") == true)
    }

    @Test func `filters and sorts the rows of one deal`() async throws {
        let deal = try await deal()
        let given: JSONValue = .array((1...60).map { ["productName": "Т\($0)", "price": .int($0 * 10), "sort": 1] })
        _ = try await portal.post(
            "crm.item.productrow.set",
            ["ownerType": "D", "ownerId": deal, "productRows": given]
        )
        func list(_ more: JSONObject, order: JSONValue = [:], start: Int = 0) async throws -> JSONValue {
            var filter = more
            filter["=ownerType"] = "D"
            filter["=ownerId"] = deal
            let parameters: JSONValue = ["filter": .object(filter), "order": order, "start": .int(start)]
            return try await portal.post("crm.item.productrow.list", parameters).body
        }

        let first = try await list([:])
        let shifted = try await list([:], start: 7)
        let dear = try await list([">price": 580], order: ["price": "desc"])
        let named = try await list(["%productName": "т6"])

        #expect(first["total"] == 60)
        #expect(first["next"] == 50)
        #expect(first["result"]?["productRows"]?[0]?["storeId"]?.isNull == true)
        #expect(shifted["result"]?["productRows"]?[0]?["price"] == 80)
        #expect(dear["result"]?["productRows"]?.array?.map { $0["price"] } == [600, 590])
        #expect(named["total"] == 2)
    }

    @Test(
        arguments: [
            (["=ownerId": 1], "REQUIRED_ARG_MISSING"),
            (["=ownerType": "D"], "REQUIRED_ARG_MISSING"),
            (["ownerType": "D", "ownerId": 1], "REQUIRED_ARG_MISSING"),
            (["=ownerType": "X", "=ownerId": 1], "ACCESS_DENIED"),
            (["=ownerType": "D", "=ownerId": 1, "nope": 1], "100"),
            (["=ownerType": "D", "=ownerId": 1, ">price": [1]], "INVALID_ARG_VALUE"),
        ] as [(JSONValue, String)]
    )
    func `refuses filters that do not name a record`(filter: JSONValue, code: String) async throws {
        let error = try await portal.post("crm.item.productrow.list", ["filter": filter]).error()

        #expect(error.status == 400)
        #expect(error.code == code)
    }

    @Test func `refuses what it cannot change`() async throws {
        func code(_ method: String, _ parameters: JSONValue) async throws -> String {
            try await portal.post("crm.item.productrow.\(method)", parameters).error().code
        }

        #expect(try await code("add", [:]) == "100")
        #expect(try await code("add", ["fields": ["ownerType": "CO", "ownerId": 1]]) == "ENTITY_TYPE_NOT_SUPPORTED")
        #expect(try await code("add", ["fields": ["ownerType": "D", "ownerId": 999_999]]) == "OWNER_NOT_FOUND")
        #expect(try await code("set", ["ownerType": "D"]) == "100")
        #expect(try await code("set", ["ownerType": "D", "ownerId": 999_999, "productRows": []]) == "OWNER_NOT_FOUND")
        for method in ["get", "update", "delete"] {
            #expect(try await code(method, ["id": 999_999, "fields": ["price": 1]]) == "NOT_FOUND")
            #expect(try await code(method, ["fields": ["price": 1]]) == "100")
        }
        #expect(try await code("update", ["id": 1, "fields": ["priceNetto": 1]]) == "INVALID_ARG_VALUE")
    }

    @Test func `sets rows the old way`() async throws {
        let deal = try await deal()
        let rows: JSONValue = [
            [
                "PRODUCT_ID": 103, "PRICE": "899.1", "QUANTITY": 1, "DISCOUNT_TYPE_ID": 2, "DISCOUNT_RATE": 10,
                "SORT": 10,
            ], ["PRODUCT_NAME": "Без каталога", "PRICE": 5],
        ]

        let set = try await portal.post("crm.deal.productrows.set", ["id": deal, "rows": rows])
        let got = try await portal.rows("crm.deal.productrows.get", ["id": deal])
        let listed = try await portal.rows(
            "crm.productrow.list",
            ["filter": ["OWNER_TYPE": "D", "OWNER_ID": deal, ">PRICE": 100]]
        )

        #expect(try set.result() == true)
        #expect(got.count == 2)
        #expect(got[0]["OWNER_ID"] == .string(deal.int.map(String.init) ?? ""))
        #expect(got[0]["PRICE"]?.number?.text == "899.1")
        #expect(got[0]["PRICE_NETTO"] == 999)
        #expect(got[0]["PRICE_ACCOUNT"] == "899.10")
        #expect(got[0]["DISCOUNT_SUM"]?.number?.text == "99.9")
        #expect(got[0]["TAX_RATE"]?.isNull == true)
        #expect(got[0]["ORIGINAL_PRODUCT_NAME"] == got[0]["PRODUCT_NAME"])
        #expect(got[1]["PRODUCT_ID"] == 0)
        #expect(got[1]["MEASURE_CODE"] == 0)
        #expect(got[1]["ORIGINAL_PRODUCT_NAME"]?.isNull == true)
        #expect(listed.map { $0["ID"] } == [got[0]["ID"]])
        #expect(try await amount(of: deal) == "904.10")
    }

    @Test(
        arguments: [
            (["PRICE": 1, "DISCOUNT_TYPE_ID": 1], "Monetary"),
            (["PRICE": 1, "DISCOUNT_TYPE_ID": 2], "Discount Rate"),
            (["PRICE": 1, "DISCOUNT_TYPE_ID": 2, "DISCOUNT_RATE": 100], "100%"),
        ] as [(JSONValue, String)]
    )
    func `wants discounts complete in the old way`(row: JSONValue, text: String) async throws {
        let parameters: JSONValue = ["id": try await deal(), "rows": [row]]

        let error = try await portal.post("crm.deal.productrows.set", parameters).error()

        #expect(error.code == "ERROR_CORE")
        #expect(error.message.contains(text))
    }

    @Test func `refuses deals that are not there in the old way`() async throws {
        let missing = try await portal.post("crm.deal.productrows.get", ["id": 999_999]).error()
        let unnamed = try await portal.post("crm.lead.productrows.set", ["rows": []]).error()
        let unfiltered = try await portal.post("crm.productrow.list").error()

        #expect(missing.message == "Not found")
        #expect(unnamed.message == "The parameter id is invalid or not defined.")
        #expect(unfiltered.message.contains("OWNER_ID") && unfiltered.message.contains("OWNER_TYPE"))
    }

    @Test func `describes the fields in both ways`() async throws {
        let newer = try await portal.post("crm.item.productrow.fields").result()["fields"]
        let older = try await portal.post("crm.productrow.fields").result()

        #expect(newer?["priceNetto"]?["isReadOnly"] == true)
        #expect(older["PRICE_NETTO"]?["isReadOnly"] == false)
        #expect(newer?["ownerId"]?["isImmutable"] == true)
        #expect(newer?["priceAccount"] == nil)
    }

    @Test func `forgets the rows of a deal that is gone`() async throws {
        let deal = try await deal()
        let fields: JSONValue = ["ownerId": deal, "ownerType": "D", "price": 1]
        let row = try await portal.post("crm.item.productrow.add", ["fields": fields]).result()["productRow"]

        _ = try await portal.post("crm.deal.delete", ["id": deal])

        let id = try #require(row?["id"])
        #expect(try await portal.post("crm.item.productrow.get", ["id": id]).error().code == "NOT_FOUND")
    }
}
