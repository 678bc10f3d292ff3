package import FoundationEssentials

/// What has been counted of one stage.
package struct StageTally: Sendable {
    /// The stage.
    package let stage: Stage
    /// How many records came to it, by their history.
    package internal(set) var entered = 0
    /// How many records came to it or to a later one; `nil` of stages that nothing follows from: lost ones.
    package internal(set) var reached: Int?
    /// How many records stand there now.
    package internal(set) var thereNow = 0
    var amounts = AmountTally()
    private var seconds = NumberTally(keepsValues: true)

    init(_ stage: Stage) {
        self.stage = stage
    }

    /// The amounts of the records that stand there now, by currency.
    package var amountsNow: [String: Decimal] { amounts.sums }

    /// How many hours in the stage so many percent of the records that came to it did not exceed.
    package func hours(percentile: Int) -> Decimal? {
        seconds.percentile(percentile).map { ($0 / 3600).rounded(to: 1) }
    }

    mutating func addTime(_ time: Int64) { seconds.add(Decimal(time)) }
}
