import JSONCore

/// Takes over the fields of a call into a product row.
struct ProductRowInput {
    /// The columns that calls may set; the rest follows from them.
    private static let writable: Set<String> = [
        "productId", "productName", "price", "quantity", "discountTypeId", "discountRate", "discountSum", "taxRate",
        "taxIncluded", "customized", "measureCode", "measureName", "sort",
    ]

    let zone: PortalZone
    /// How many units of the base currency one of the owner's is worth.
    let rate: Double
    /// Whether a row without product or unit gets the unit that products are sold by.
    var fillsInMeasure = true

    /// Whether there is a field among these that a call may set.
    static func hasWritable(_ fields: JSONObject) -> Bool { fields.keys.contains(where: writable.contains) }

    /// Sets the fields of a row, and all that follows from them.
    func apply(_ fields: JSONObject, to row: inout Record, isNew: Bool, in portal: inout PortalData) {
        let known = JSONObject(fields.members.filter { Self.writable.contains($0.key) && !$0.value.isNull })
        FieldInput(schema: .productRow, zone: zone).apply(known, to: &row, isNew: isNew, in: &portal)
        if isNew { complete(&row, with: known) }
        takeProduct(into: &row, given: known, isNew: isNew, from: portal.catalog)
        derivePrices(of: &row, given: known)
    }

    private func complete(_ row: inout Record, with given: JSONObject) {
        if given["quantity"] == nil { row[ProductRowColumn.quantity] = .money(100) }
        if given["customized"] == nil { row[ProductRowColumn.isCustomized] = .flag(true) }
        row[ProductRowColumn.externalID] = .text("")
        row[ProductRowColumn.type] = .integer(ProductType.simple.rawValue)
    }

    private func takeProduct(into row: inout Record, given: JSONObject, isNew: Bool, from catalog: CatalogData) {
        let product = row[ProductRowColumn.product].integer.flatMap { catalog.products[$0] }
        if let product, isNew || given["productId"] != nil {
            row[ProductRowColumn.type] = product[ProductColumn.type]
            if given["productName"] == nil { row[ProductRowColumn.name] = product[ProductColumn.name] }
        }
        if isNew, row[ProductRowColumn.name].isEmpty { row[ProductRowColumn.name] = .text("[\(row.id)]") }
        if given["measureCode"] == nil {
            guard isNew else { return }
            let measure =
                product?[ProductColumn.measure].integer.flatMap { catalog.measures[$0] }
                ?? (fillsInMeasure ? catalog.defaultMeasure : nil)
            row[ProductRowColumn.measureCode] = measure?[MeasureColumn.code] ?? .integer(0)
            if given["measureName"] == nil {
                row[ProductRowColumn.measureName] = measure?[MeasureColumn.symbol] ?? .text("")
            }
        } else if given["measureName"] == nil {
            let measure = catalog.measure(code: row[ProductRowColumn.measureCode].integer ?? 0)
            row[ProductRowColumn.measureName] = measure?[MeasureColumn.symbol] ?? .text("")
        }
    }

    private func derivePrices(of row: inout Record, given: JSONObject) {
        let price = row[ProductRowColumn.price].money ?? 0
        let sum = row[ProductRowColumn.discountSum].money ?? 0
        let discount: ProductRowDiscount =
            row[ProductRowColumn.discountType].integer == 1
            ? .amount(sum) : .percent(row[ProductRowColumn.discountRate].money ?? 0, sum: sum)
        let prices = ProductRowPrices(
            price: price,
            taxRate: row[ProductRowColumn.taxRate].money ?? 0,
            discount: discount
        )
        row[ProductRowColumn.price] = .money(price)
        row[ProductRowColumn.accountPrice] = .money(MoneyText.rounded(Double(price) * rate))
        row[ProductRowColumn.exclusivePrice] = .money(prices.exclusive)
        row[ProductRowColumn.netPrice] = .money(prices.net)
        row[ProductRowColumn.grossPrice] = .money(prices.gross)
        row[ProductRowColumn.discountType] = .integer(discount.typeID)
        row[ProductRowColumn.discountRate] = .money(prices.discountRate)
        row[ProductRowColumn.discountSum] = .money(prices.discountSum)
    }
}
