/// The discount of a product row, in hundredths.
enum ProductRowDiscount {
    /// An amount off each unit.
    case amount(Int)
    /// Percent of the price before it; where nothing is left of the price, the amount too.
    case percent(Int, sum: Int)

    /// The number by which the portal tells the kinds apart.
    var typeID: Int {
        switch self {
        case .amount: 1
        case .percent: 2
        }
    }
}
