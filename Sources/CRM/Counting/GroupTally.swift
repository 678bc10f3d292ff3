import FoundationEssentials

/// What has been counted of one group of records.
struct GroupTally {
    /// What one metric has seen.
    enum Series {
        /// Numbers by currency; by nothing where they are no money.
        case numbers([String: NumberTally])
        case distinct(Set<String>)
        /// The first and last of moments or days, as the portal writes them.
        case times(first: String?, last: String?)
        case none
    }

    /// How many records.
    var count = 0
    /// How many of them by the group of their stage.
    var countsByStageGroup: [String: Int] = [:]
    /// What each metric has seen, in the order of the metrics.
    var series: [Series]

    init(for metrics: [Metric]) {
        series = metrics.map { metric in
            switch metric.kind {
            case .count, .share, .conversion, .winRate: .none
            case .distinct: .distinct([])
            case .sum, .average, .percentile: .numbers([:])
            case .minimum, .maximum: metric.field?.kind.isTime == true ? .times(first: nil, last: nil) : .numbers([:])
            }
        }
    }

    mutating func add(_ number: Decimal, _ currency: String, to place: Int, keepsValues: Bool) {
        guard case .numbers(var tallies) = series[place] else { return }
        series[place] = .none
        tallies[currency, default: NumberTally(keepsValues: keepsValues)].add(number)
        series[place] = .numbers(tallies)
    }

    mutating func add(_ values: [String], to place: Int) {
        switch series[place] {
        case .distinct(var seen):
            series[place] = .none
            seen.formUnion(values)
            series[place] = .distinct(seen)
        case .times(let first, let last):
            series[place] = .times(
                first: (values + [first].compactMap(\.self)).min(),
                last: (values + [last].compactMap(\.self)).max()
            )
        case .numbers, .none: break
        }
    }
}
