package import FoundationEssentials

/// What became of records: how many were won and lost, in what time and for how much.
package struct OutcomeTally: Sendable {
    /// How many were created.
    package private(set) var created = 0
    /// How many are won now.
    package private(set) var won = 0
    /// How many are lost now.
    package private(set) var lost = 0
    /// How many are in another pipeline now.
    package private(set) var movedAway = 0
    private var amounts = AmountTally()
    private var seconds = NumberTally(keepsValues: true)

    /// How many are in work.
    package var open: Int { created - won - lost - movedAway }

    /// The amounts of what is won, by currency.
    package var wonAmounts: [String: Decimal] { amounts.sums }

    /// How many days from the creation to the win half of the won records did not exceed.
    package var medianDaysToWin: Decimal? { seconds.percentile(50).map { ($0 / 86_400).rounded(to: 1) } }

    /// Counts a record.
    ///
    /// - Parameters:
    ///   - letter: The group of its stage; `nil` of a record in another pipeline.
    ///   - wonAt: When it was won.
    mutating func add(_ record: FunnelRecord, letter: String?, wonAt: Int64?) {
        created += 1
        switch letter {
        case "S":
            won += 1
            amounts.add(record)
            if let wonAt, let start = record.created { seconds.add(Decimal(max(wonAt - start, 0))) }
        case "F": lost += 1
        case nil: movedAway += 1
        default: break
        }
    }
}
