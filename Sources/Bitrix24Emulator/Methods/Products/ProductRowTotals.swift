/// What a product row comes to, in hundredths.
struct ProductRowTotals {
    let amount: Int
    let tax: Int

    init(_ row: Record) {
        let quantity = row[ProductRowColumn.quantity].money ?? 0
        let price = row[ProductRowColumn.price].money ?? 0
        let exclusive = row[ProductRowColumn.exclusivePrice].money ?? price
        amount = Self.product(price, quantity)
        tax = amount - Self.product(exclusive, quantity)
    }

    private static func product(_ price: Int, _ quantity: Int) -> Int {
        MoneyText.rounded(Double(price) * Double(quantity) / 100)
    }
}
