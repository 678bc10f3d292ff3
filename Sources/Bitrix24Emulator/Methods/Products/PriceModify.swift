import JSONCore

/// `catalog.price.modify`: all prices of a product at once; those that are not named are deleted.
struct PriceModify: PortalMethod {
    var name: String { "catalog.price.modify" }
    var scope: String { "catalog" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let (product, rows) = try Self.request(try call.controllerFields())
        guard portal.catalog.products[product] != nil else {
            throw MethodFailure(400, "0", "Product is not exists")
        }
        let before = portal.catalog
        do throws(MethodFailure) {
            portal.catalog.removePrices(ofProduct: product, but: Set(rows.map { PHP.integer($0["id"]) }))
            var prices: [Record] = []
            for row in rows { prices.append(try Self.write(row, of: product, call, to: &portal)) }
            return Self.answer(prices, call)
        } catch {
            portal.catalog = before
            throw error
        }
    }

    private static func request(_ fields: JSONObject) throws(MethodFailure) -> (product: Int, prices: [JSONObject]) {
        let product = fields["product"].flatMap(PHP.map) ?? JSONObject()
        let id = PHP.integer(product["id"])
        let prices = product["prices"].flatMap(PHP.map)
        let missing = (id > 0 ? [] : ["[product][id]"]) + (prices == nil ? ["[product][prices]"] : [])
        guard let prices, missing.isEmpty else {
            throw MethodFailure(400, "0", "Required fields: " + missing.joined(separator: ", "))
        }
        return (id, prices.members.map { PHP.map($0.value) ?? JSONObject() })
    }

    private static func write(
        _ row: JSONObject,
        of product: Int,
        _ call: MethodCall,
        to portal: inout PortalData
    ) throws(MethodFailure) -> Record {
        let rules = CatalogRules(kind: .price)
        var fields = row
        fields["productId"] = .int(product)
        try rules.checkRequired(fields)
        let id = PHP.integer(row["id"])
        let old = portal.catalog.prices[id]
        guard id <= 0 || old?[PriceColumn.product].integer == product else { throw CatalogKind.price.missing }
        var price = old ?? Record(id: portal.catalog.prices.nextID, capacity: 6)
        FieldInput(schema: .catalogPrice, zone: call.zone).apply(fields, to: &price, isNew: old == nil, in: &portal)
        try rules.check(price, in: portal)
        rules.stamp(&price, call, in: portal)
        if old == nil { portal.catalog.prices.append(price) } else { portal.catalog.prices.replace(price) }
        return price
    }

    private static func answer(_ prices: [Record], _ call: MethodCall) -> MethodAnswer {
        let row = CamelRow(schema: .catalogPrice, zone: call.zone)
        return MethodAnswer { writer in
            writer.object { writer in
                writer.key("prices")
                writer.array { writer in
                    for price in prices { row.write(price, CatalogKind.price.columns, to: &writer) }
                }
            }
        }
    }
}
