/// The prices of a product row that follow from the one that was given, all in hundredths.
///
/// The given price includes discount and tax. Each step starts from the rounded result of the one before it, as the
/// portal's does.
struct ProductRowPrices {
    /// Without tax.
    let exclusive: Int
    /// Without tax and discount.
    let net: Int
    /// With tax, without discount.
    let gross: Int
    let discountRate: Int
    let discountSum: Int

    /// - Parameters:
    ///   - taxRate: Hundredths of a percent.
    ///   - discount: What was given: percent of the price before it, or an amount for each unit.
    init(price: Int, taxRate: Int, discount: ProductRowDiscount) {
        let tax = 1 + Double(taxRate) / 10_000
        exclusive = MoneyText.rounded(Double(price) / tax)
        switch discount {
        case .percent(let rate, _) where rate < 10_000:
            net = MoneyText.rounded(Double(exclusive) / (1 - Double(rate) / 10_000))
            discountRate = rate
            discountSum = net - exclusive
        case .percent(let rate, let sum):
            net = exclusive + sum
            discountRate = rate
            discountSum = sum
        case .amount(let sum):
            net = exclusive + sum
            discountRate = net == 0 ? 0 : MoneyText.rounded(Double(sum) / Double(net) * 10_000)
            discountSum = sum
        }
        gross = MoneyText.rounded(Double(net) * tax)
    }
}
