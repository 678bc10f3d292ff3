import FoundationEssentials
import JSONCore

/// Turns what has been counted into the columns and figures of an answer.
struct FigureTable {
    private let metrics: [Metric]
    private let whole: GroupTally
    /// The currencies of each metric: one without a name where it is no money.
    private let currencies: [[String]]

    init(_ metrics: [Metric], whole: GroupTally) {
        self.metrics = metrics
        self.whole = whole
        currencies = whole.series.map { series in
            guard case .numbers(let tallies) = series, !tallies.isEmpty else { return [""] }
            return tallies.keys.sorted()
        }
    }

    /// The names of the figures; of amounts with the currency.
    var columns: [String] {
        zip(metrics, currencies).flatMap { metric, currencies in
            currencies.map { $0.isEmpty ? metric.name : "\(metric.name) \($0)" }
        }
    }

    /// The figures of a group.
    func figures(of group: GroupTally) -> [JSONValue?] {
        metrics.indices.flatMap { place in
            currencies[place].map { figure(metrics[place], group, group.series[place], $0) }
        }
    }

    private func figure(
        _ metric: Metric,
        _ group: GroupTally,
        _ series: GroupTally.Series,
        _ currency: String
    ) -> JSONValue? {
        switch metric.kind {
        case .count: return .int(group.count)
        case .share: return Self.percent(group.count, of: whole.count)
        case .conversion(let letter): return Self.percent(group.countsByStageGroup[letter] ?? 0, of: group.count)
        case .winRate:
            let won = group.countsByStageGroup["S"] ?? 0
            return Self.percent(won, of: won + (group.countsByStageGroup["F"] ?? 0))
        case .distinct:
            guard case .distinct(let seen) = series else { return nil }
            return .int(seen.count)
        case .sum, .average, .minimum, .maximum, .percentile: break
        }
        switch series {
        case .times(let first, let last): return (metric.kind == .minimum ? first : last).map(JSONValue.string)
        case .numbers(let tallies):
            guard let tally = tallies[currency] else { return metric.kind == .sum ? .int(0) : nil }
            return Self.figure(metric.kind, tally).flatMap { JSONNumber($0.digits) }.map(JSONValue.number)
        case .distinct, .none: return nil
        }
    }

    private static func figure(_ kind: Metric.Kind, _ tally: NumberTally) -> Decimal? {
        switch kind {
        case .sum: tally.sum
        case .average: tally.average
        case .minimum: tally.least
        case .maximum: tally.greatest
        case .percentile(let percent): tally.percentile(percent)
        case .count, .share, .conversion, .winRate, .distinct: nil
        }
    }

    /// A part in percent, to the tenth; `nil` of nothing.
    static func percent(_ part: Int, of whole: Int) -> JSONValue? {
        guard whole > 0 else { return nil }
        let tenths = (part * 2000 + whole) / (whole * 2)
        return JSONNumber(tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)").map(
            JSONValue.number
        )
    }
}
