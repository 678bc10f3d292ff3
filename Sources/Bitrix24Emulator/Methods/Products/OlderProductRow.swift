import JSONCore

/// Writes product rows the way the older methods do: numbers of records as texts, prices as numbers.
struct OlderProductRow {
    let catalog: CatalogData

    func write(_ row: Record, to writer: inout JSONWriter) {
        let product = row[ProductRowColumn.product].integer.flatMap { catalog.products[$0] }
        writer.object { writer in
            writer.member("ID", String(row.id))
            writer.member("OWNER_ID", String(row.productRowOwner.id))
            writer.member("OWNER_TYPE", row.productRowOwner.type)
            writer.member("PRODUCT_ID", row[ProductRowColumn.product].integer ?? 0)
            writer.member("PRODUCT_NAME", row[ProductRowColumn.name].text ?? "")
            writer.member("ORIGINAL_PRODUCT_NAME", product.map { Self.text($0[ProductColumn.name]) } ?? .null)
            writer.member("PRODUCT_DESCRIPTION", product.map { Self.text($0[ProductColumn.detailText]) } ?? .null)
            for (name, column) in Self.prices { writer.member(name, Self.number(row[column])) }
            writer.member("PRICE_ACCOUNT", MoneyText.text(row[ProductRowColumn.accountPrice].money ?? 0))
            writer.member("QUANTITY", Self.number(row[ProductRowColumn.quantity]))
            writer.member("DISCOUNT_TYPE_ID", row[ProductRowColumn.discountType].integer ?? 2)
            writer.member("DISCOUNT_RATE", Self.number(row[ProductRowColumn.discountRate]))
            writer.member("DISCOUNT_SUM", Self.number(row[ProductRowColumn.discountSum]))
            writer.member(
                "TAX_RATE",
                row[ProductRowColumn.taxRate].money == nil ? .null : Self.number(row[ProductRowColumn.taxRate])
            )
            writer.member("TAX_INCLUDED", row[ProductRowColumn.includesTax].isTrue ? "Y" : "N")
            writer.member("CUSTOMIZED", row[ProductRowColumn.isCustomized].isTrue ? "Y" : "N")
            writer.member("MEASURE_CODE", row[ProductRowColumn.measureCode].integer ?? 0)
            writer.member("MEASURE_NAME", row[ProductRowColumn.measureName].text ?? "")
            writer.member("SORT", row[ProductRowColumn.sort].integer ?? 0)
            writer.member("XML_ID", Self.text(row[ProductRowColumn.externalID]))
            writer.member("TYPE", row[ProductRowColumn.type].integer ?? 1)
            for name in Self.reservation { writer.member(name, .null) }
        }
    }

    private static let prices = [
        ("PRICE", ProductRowColumn.price), ("PRICE_EXCLUSIVE", ProductRowColumn.exclusivePrice),
        ("PRICE_NETTO", ProductRowColumn.netPrice), ("PRICE_BRUTTO", ProductRowColumn.grossPrice),
    ]

    /// What rows have where stores are kept.
    private static let reservation = ["STORE_ID", "RESERVE_ID", "DATE_RESERVE_END", "RESERVE_QUANTITY"]

    private static func text(_ cell: Cell) -> JSONValue { cell.text.map(JSONValue.string) ?? .null }

    private static func number(_ cell: Cell) -> JSONValue { .number(MoneyText.number(cell.money ?? 0)) }
}
