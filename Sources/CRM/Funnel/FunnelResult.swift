/// What became of the records of a funnel.
package struct FunnelResult: Sendable {
    /// The stages in order, those of lost records last; behind them stages that are no longer there.
    package internal(set) var stages: [StageTally]
    /// The reasons of losing records, the most frequent first.
    package internal(set) var losses: [LossTally] = []
    /// The records by groups.
    package internal(set) var groups: [String: OutcomeTally] = [:]
    /// All records.
    package internal(set) var whole = OutcomeTally()
    /// How many records have no history in the pipeline.
    package internal(set) var withoutHistory = 0
    /// How many records stand in another stage than the last one of their history.
    package internal(set) var differing = 0
}
