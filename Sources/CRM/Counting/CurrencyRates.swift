import Bitrix24
import FoundationEssentials

/// What the portal's currencies are worth.
struct CurrencyRates {
    private let rates: [String: Decimal]
    /// What one unit of the target is worth in the base currency.
    private let target: Decimal
    /// The currency that amounts are converted to.
    let code: String

    /// Reads the portal's rates; `nil` where it has none for the target.
    init?(of directory: DirectorySnapshot, to code: String) {
        var rates: [String: Decimal] = [:]
        for currency in directory.currencies {
            guard let amount = currency.amount.flatMap({ Decimal(string: $0) }), amount > 0 else { continue }
            let count = currency.amountCount.flatMap { Decimal(string: $0) } ?? 1
            rates[currency.code] = amount / (count > 0 ? count : 1)
        }
        guard let target = rates[code] else { return nil }
        self.rates = rates
        self.target = target
        self.code = code
    }

    /// An amount in the target currency, to the hundredth; `nil` where its currency has no rate.
    func converted(_ amount: Decimal, from currency: String) -> Decimal? {
        if currency == code { return amount }
        return rates[currency].map { (amount * $0 / target).rounded(to: 2) }
    }

    /// The rates as an answer tells them, such as `1 USD = 78.79 RUB`.
    var texts: [String] {
        rates.keys.sorted().filter { $0 != code }.compactMap { other in
            rates[other].map { "1 \(other) = \(($0 / target).rounded(to: 4).digits) \(code)" }
        }
    }
}
