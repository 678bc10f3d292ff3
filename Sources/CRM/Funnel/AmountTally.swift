import FoundationEssentials

/// Sums of money, each currency apart.
struct AmountTally: Hashable, Sendable {
    private(set) var sums: [String: Decimal] = [:]

    mutating func add(_ record: FunnelRecord) {
        guard let amount = record.amount, amount != 0 || !record.currency.isEmpty else { return }
        sums[record.currency, default: 0] += amount
    }

    func sum(_ currency: String) -> Decimal { sums[currency] ?? 0 }
}
