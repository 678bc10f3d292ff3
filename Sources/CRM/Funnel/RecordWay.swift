/// The way of one record through the stages of one pipeline.
struct RecordWay {
    /// A stay in a stage.
    struct Visit: Hashable {
        /// The code of the stage.
        let stage: String
        /// When the record came.
        let from: Int64
        /// When it went on, be it to another pipeline; `nil` where it is still there.
        let to: Int64?
    }

    /// The stays in the pipeline, in order.
    let visits: [Visit]

    /// Puts the changes of a record in order; changes that come twice count once.
    ///
    /// - Parameter pipeline: The number of the pipeline; `nil` where all changes belong to it.
    init(_ changes: [StageChange], in pipeline: String?) {
        var seen: Set<Int> = []
        let sorted = changes.filter { seen.insert($0.id).inserted }.sorted { $0.precedes($1) }
        var visits: [Visit] = []
        for (place, change) in sorted.enumerated() where pipeline == nil || change.pipeline == pipeline {
            let next = place + 1 < sorted.count ? sorted[place + 1].moment : nil
            visits.append(Visit(stage: change.stage, from: change.moment, to: next))
        }
        self.visits = visits
    }

    /// How long the record was in each stage in all, in seconds.
    func seconds(until now: Int64) -> [String: Int64] {
        visits.reduce(into: [:]) { seconds, visit in
            seconds[visit.stage, default: 0] += max((visit.to ?? now) - visit.from, 0)
        }
    }

    /// When the record came to a stage the last time.
    func arrival(in stage: String) -> Int64? { visits.last { $0.stage == stage }?.from }

    /// The stage that the record was in before it came to one the last time.
    func stage(before stage: String) -> String? {
        guard let place = visits.lastIndex(where: { $0.stage == stage }) else { return nil }
        return visits[..<place].last { $0.stage != stage }?.stage
    }
}
