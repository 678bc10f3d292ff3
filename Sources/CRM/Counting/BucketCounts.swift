import Bitrix24
import JSONCore

/// Groups whose records the portal counts, without a record being read.
struct BucketCounts {
    /// One group of each dimension together.
    struct Cell: Hashable {
        var keys: [String]
        /// The letter of the group of stages that is counted; `nil` for all records.
        var stageGroup: String?
    }

    /// What is counted, the whole first.
    let cells: [Cell]
    /// The portal's filter for each.
    let filters: [JSONObject]
    /// Whether a record can be in several groups.
    let overlaps: Bool
    /// Whether each record is in a group.
    let isComplete: Bool

    /// How many requests the counting takes.
    var requests: Int { (cells.count + Self.batch - 1) / Self.batch }

    /// How many counts travel in one request.
    static let batch = 50
    private static let mostCells = 2000

    /// Plans the counting; `nil` where the portal can't count what is asked.
    init?(_ aggregation: Aggregation, model: PortalModel) {
        guard aggregation.metrics.allSatisfy(\.countsOnly) else { return nil }
        let schema = aggregation.schema
        var groups: [GroupBuckets] = []
        for dimension in aggregation.dimensions {
            guard
                let buckets = GroupBuckets(
                    of: dimension,
                    within: aggregation.condition,
                    schema: schema,
                    model: model
                )
            else { return nil }
            groups.append(buckets)
        }
        let letters = Self.letters(of: aggregation.metrics)
        guard groups.reduce(letters.count + 1, { min($0 * $1.buckets.count, Self.mostCells + 1) }) <= Self.mostCells
        else { return nil }
        var combined: [(keys: [String], condition: Condition)] = [([], aggregation.condition)]
        for group in groups {
            combined = combined.flatMap { cell in
                group.buckets.map { bucket in
                    (cell.keys + [bucket.key], cell.condition.narrowed(to: bucket.condition))
                }
            }
        }
        if !groups.isEmpty { combined.insert(([], aggregation.condition), at: 0) }
        var cells: [Cell] = []
        var filters: [JSONObject] = []
        for (keys, condition) in combined {
            for letter in [nil] + letters.map(Optional.some) {
                guard let narrowed = letter.map({ schema.condition(condition, stageGroup: $0) }) ?? condition else {
                    return nil
                }
                let split = ConditionSplit(narrowed, for: schema.dialect, zone: model.zone)
                guard split.rest == nil else { return nil }
                cells.append(Cell(keys: keys, stageGroup: letter))
                filters.append(split.filter)
            }
        }
        self.cells = cells
        self.filters = filters
        overlaps = groups.contains(where: \.overlaps)
        isComplete = groups.allSatisfy(\.isComplete)
    }

    /// The commands that count, one for each cell.
    func commands(in dialect: EntityDialect) -> [BatchCommand] {
        filters.map { dialect.countCommand($0) }
    }

    private static func letters(of metrics: [Metric]) -> [String] {
        var letters: Set<String> = []
        for metric in metrics {
            switch metric.kind {
            case .conversion(let letter): letters.insert(letter)
            case .winRate: letters.formUnion(["S", "F"])
            case .count, .share, .sum, .average, .minimum, .maximum, .percentile, .distinct: break
            }
        }
        return letters.sorted()
    }
}

extension EntityDialect {
    /// The command that counts the rows of a filter.
    func countCommand(_ filter: JSONObject) -> BatchCommand {
        BatchCommand(
            method,
            parameters(select: [idCode], filter: filter, order: [(idCode, false)], start: 0)
        )
    }
}

extension Condition {
    /// Both conditions; a bound of the same field that the other one lies within is left out.
    func narrowed(to other: Condition) -> Condition {
        guard case .test(let test) = other else { return .all([self, other]) }
        return .all([removingBound(implied: test), other])
    }

    private func removingBound(implied test: FieldTest) -> Condition {
        switch self {
        case .all(let parts): return .all(parts.map { $0.removingBound(implied: test) })
        case .test(let own) where own.field == test.field:
            switch (own.comparison, test.comparison) {
            case (.within, .within): return .always
            case (.equal(let all), .equal(let some)) where Set(some).isSubset(of: all): return .always
            default: return self
            }
        case .test, .any, .not: return self
        }
    }
}

extension EntitySchema {
    /// The records of a condition whose stages belong to a group; `nil` where records have no stages.
    func condition(_ condition: Condition, stageGroup letter: String) -> Condition? {
        if let field = stageGroupField { return .all([condition, .test(FieldTest(field, .equal([letter])))]) }
        guard let field = stageField else { return nil }
        let ids = stages.filter { $0.semantics.letter == letter }.map(\.id)
        return .all([condition, .test(FieldTest(field, .equal(ids)))])
    }

    /// The letter of the group that the stage of a row belongs to.
    func stageGroup(of row: JSONNode, _ reader: RecordReader) -> String? {
        if let field = stageGroupField, let letter = reader.value(of: field, in: row) { return letter }
        return stageField.flatMap { reader.value(of: $0, in: row) }.flatMap(stage)?.semantics.letter
    }
}
