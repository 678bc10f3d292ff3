import Bitrix24

/// Counts where records of a pipeline stood at a moment, from the history of their stages and from the records, row by row.
package struct StandingCount {
    private let stages: [Stage]
    private let pipeline: String?
    private let end: Int64
    /// The last change of each record before the moment.
    private var latest: [Int: StageChange] = [:]
    /// The records that came out of other pipelines after the moment.
    private var cameLater: Set<Int> = []
    private var amounts: [Int: FunnelRecord] = [:]

    /// Creates a count without records.
    ///
    /// - Parameters:
    ///   - stages: The stages of the pipeline, in order.
    ///   - pipeline: The number of the pipeline; `nil` where all changes belong to it.
    ///   - end: The first second behind the moment.
    package init(stages: [Stage], pipeline: String?, before end: Int64) {
        self.stages = stages.filter { $0.semantics != .failure } + stages.filter { $0.semantics == .failure }
        self.pipeline = pipeline
        self.end = end
    }

    /// Adds a row of the history.
    package mutating func add(_ change: StageChange) {
        guard change.moment < end else {
            if change.kind == .pipeline { cameLater.insert(change.owner) }
            return
        }
        if let known = latest[change.owner], !known.precedes(change) { return }
        latest[change.owner] = change
    }

    /// Adds a record that was created before the moment, as it is now.
    package mutating func add(_ record: FunnelRecord) { amounts[record.id] = record }

    /// The numbers of the records that stood in the pipeline and have not been added: they are in another one now, or deleted.
    package var absentRecords: [Int] {
        latest.values.filter { isHere($0) && amounts[$0.owner] == nil }.map(\.owner).sorted()
    }

    /// Where the records stood.
    package func result() -> StandingResult {
        var result = StandingResult(stages: stages.map(StandingResult.Standing.init))
        var places = Dictionary(stages.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        for change in latest.values where isHere(change) {
            let place = places[change.stage] ?? result.stages.count
            if place == result.stages.count {
                places[change.stage] = place
                let stage = Stage(id: change.stage, name: change.stage, semantics: .process, pipeline: pipeline)
                result.stages.append(StandingResult.Standing(stage))
            }
            result.stages[place].records += 1
            if let record = amounts[change.owner] {
                result.stages[place].tally.add(record)
            } else {
                result.deleted += 1
            }
        }
        result.withoutHistory = amounts.keys.count { latest[$0] == nil && !cameLater.contains($0) }
        return result
    }

    private func isHere(_ change: StageChange) -> Bool { pipeline == nil || change.pipeline == pipeline }
}
