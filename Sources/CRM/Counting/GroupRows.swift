import JSONCore

/// Puts groups into rows: their names, their order, and the units of time in between that had no record.
struct GroupRows {
    private let aggregation: Aggregation
    private let names: ValueNames
    private static let mostEmptyUnits = 120

    init(_ aggregation: Aggregation, model: PortalModel) {
        self.aggregation = aggregation
        names = ValueNames(schema: aggregation.schema, model: model)
    }

    /// The rows of groups: by time where the first dimension is one, else those with the greatest first figure first.
    func rows(of groups: [[String]: GroupTally], _ table: FigureTable) -> [AggregationResult.Row] {
        let isTime = aggregation.dimensions.first?.isTime ?? false
        var groups = groups.filter { $0.value.count > 0 }
        if isTime, aggregation.dimensions.count == 1 { addEmptyUnits(to: &groups) }
        let rows = groups.map { (keys: $0.key, count: $0.value.count, figures: table.figures(of: $0.value)) }
        let sorted = rows.sorted { one, other in
            if isTime, one.keys[0] != other.keys[0] { return one.keys[0] < other.keys[0] }
            let (first, second) = (one.figures.first??.double ?? 0, other.figures.first??.double ?? 0)
            if first != second { return first > second }
            if one.count != other.count { return one.count > other.count }
            return one.keys.lexicographicallyPrecedes(other.keys)
        }
        return sorted.map { row in
            AggregationResult.Row(
                names: zip(aggregation.dimensions, row.keys).map { names.name(of: $1, in: $0) },
                figures: row.figures
            )
        }
    }

    private func addEmptyUnits(to groups: inout [[String]: GroupTally]) {
        guard case .unit(let unit)? = aggregation.dimensions.first?.grouping else { return }
        let days = groups.keys.compactMap { CivilDate(text: $0[0]) }
        guard let first = days.min(by: { $0.daysSinceEpoch < $1.daysSinceEpoch }),
            let last = days.max(by: { $0.daysSinceEpoch < $1.daysSinceEpoch })
        else { return }
        let starts = unit.starts(from: first, through: last)
        guard starts.count <= Self.mostEmptyUnits else { return }
        for start in starts where groups[[start.text]] == nil {
            groups[[start.text]] = GroupTally(for: aggregation.metrics)
        }
    }
}
