import Bitrix24

/// Counts what became of records in a pipeline, from the records and from the history of their stages, row by row.
///
/// A record has entered a stage when its history says so; it has reached a stage when it has entered it or a later one, lost
/// stages aside. Its time in a stage is that of all its stays together.
package struct FunnelCount {
    private let stages: [Stage]
    private let pipeline: String?
    private let now: Int64
    private var records: [Int: FunnelRecord] = [:]
    private var changes: [Int: [StageChange]] = [:]

    /// Creates a count without records.
    ///
    /// - Parameters:
    ///   - stages: The stages of the pipeline, in order.
    ///   - pipeline: The number of the pipeline; `nil` where all records and changes belong to it.
    ///   - now: Until when records have been in the stage that they stand in.
    package init(stages: [Stage], pipeline: String?, now: Int64) {
        self.stages = stages.filter { $0.semantics != .failure } + stages.filter { $0.semantics == .failure }
        self.pipeline = pipeline
        self.now = now
    }

    /// How many records there are.
    package var recordCount: Int { records.count }

    /// Whether a record has been added.
    package func hasRecord(_ id: Int) -> Bool { records[id] != nil }

    /// Adds a record.
    package mutating func add(_ record: FunnelRecord) { records[record.id] = record }

    /// Adds a row of the history; rows of other records and rows that were added before change nothing.
    package mutating func add(_ change: StageChange) { changes[change.owner, default: []].append(change) }

    /// The numbers of records that have been in the pipeline and have not been added: those that went to another pipeline,
    /// and those whose creation in a period the history tells.
    package func absentRecords(createdIn period: Period) -> [Int] {
        changes.keys.filter { owner in
            guard records[owner] == nil, let changes = changes[owner], changes.contains(where: isHere) else {
                return false
            }
            return changes.contains { !isHere($0) } || wasCreated(owner, in: period)
        }.sorted()
    }

    /// Whether the history tells of the creation of a record in a period.
    package func wasCreated(_ owner: Int, in period: Period) -> Bool {
        changes[owner]?.contains { $0.kind == .creation && period.contains($0.moment) } ?? false
    }

    /// What became of the records.
    package func result() -> FunnelResult {
        var result = FunnelResult(stages: stages.map(StageTally.init))
        var places = Dictionary(stages.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        var losses: [String: LossTally] = [:]
        for place in result.stages.indices where stages[place].semantics != .failure {
            result.stages[place].reached = 0
        }
        for record in records.values {
            let way = RecordWay(changes[record.id] ?? [], in: pipeline)
            if way.visits.isEmpty { result.withoutHistory += 1 }
            addWay(way, to: &result, &places)
            addPresent(record, way, to: &result, &places, &losses)
        }
        result.losses = losses.values.sorted { ($1.records, $0.stage.id) < ($0.records, $1.stage.id) }
        return result
    }

    private func isHere(_ change: StageChange) -> Bool { pipeline == nil || change.pipeline == pipeline }

    /// Counts where a record has been.
    private func addWay(_ way: RecordWay, to result: inout FunnelResult, _ places: inout [String: Int]) {
        var furthest = -1
        for (stage, seconds) in way.seconds(until: now) {
            let place = place(of: stage, in: &result, &places)
            result.stages[place].entered += 1
            if result.stages[place].stage.semantics == .process { result.stages[place].addTime(seconds) }
            if result.stages[place].reached != nil { furthest = max(furthest, place) }
        }
        guard furthest >= 0 else { return }
        for place in 0...furthest { result.stages[place].reached = (result.stages[place].reached ?? 0) + 1 }
    }

    /// The place of a stage; one that is no longer in the pipeline gets one behind all others.
    private func place(of stage: String, in result: inout FunnelResult, _ places: inout [String: Int]) -> Int {
        if let place = places[stage] { return place }
        let place = result.stages.count
        places[stage] = place
        result.stages.append(StageTally(Stage(id: stage, name: stage, semantics: .process, pipeline: pipeline)))
        return place
    }

    /// Counts where a record is now.
    private func addPresent(
        _ record: FunnelRecord,
        _ way: RecordWay,
        to result: inout FunnelResult,
        _ places: inout [String: Int],
        _ losses: inout [String: LossTally]
    ) {
        var letter: String?
        if pipeline == nil || record.pipeline == pipeline {
            let place = place(of: record.stage, in: &result, &places)
            let stage = result.stages[place].stage
            letter = stage.semantics.letter
            result.stages[place].thereNow += 1
            result.stages[place].amounts.add(record)
            if stage.semantics == .failure {
                losses[stage.id, default: LossTally(stage)].add(from: way.stage(before: stage.id))
            }
            if let last = way.visits.last, last.stage != stage.id || last.to != nil { result.differing += 1 }
        }
        let wonAt = letter == "S" ? way.arrival(in: record.stage) : nil
        result.whole.add(record, letter: letter, wonAt: wonAt)
        for group in record.groups {
            result.groups[group, default: OutcomeTally()].add(record, letter: letter, wonAt: wonAt)
        }
    }
}
