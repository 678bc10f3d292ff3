package import FoundationEssentials

/// Where the records of a pipeline stood at a moment.
package struct StandingResult: Sendable {
    /// What stood in one stage.
    package struct Standing: Sendable {
        /// The stage.
        package let stage: Stage
        /// How many records stood there.
        package internal(set) var records = 0
        var tally = AmountTally()

        init(_ stage: Stage) {
            self.stage = stage
        }

        /// What the records are worth today, by currency; deleted ones left out.
        package var amounts: [String: Decimal] { tally.sums }
    }

    /// The stages in order, those of lost records last; behind them stages that are no longer there.
    package internal(set) var stages: [Standing]
    /// How many of the records are deleted now.
    package internal(set) var deleted = 0
    /// How many records were there already, and have no history from that time.
    package internal(set) var withoutHistory = 0
    /// How many rows of the history were read.
    package internal(set) var historyRows = 0

    init(stages: [Standing]) {
        self.stages = stages
    }

    /// How many records stood in the pipeline.
    package var records: Int { stages.reduce(0) { $0 + $1.records } }
}
