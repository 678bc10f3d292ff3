import JSONCore

/// What the groups of an answer are sorted by: a figure or a name.
package struct FigureOrder: Sendable {
    private let isDescending: Bool
    private let dimension: Int?
    private let metric: Int?

    /// The order that a text names: a metric or what is grouped by, with `asc` or `desc` behind it.
    package init(_ text: String, of aggregation: Aggregation) throws(QueryFault) {
        var name = NameText.trimmed(text)
        var isDescending: Bool?
        for (word, isDown) in [(" asc", false), (" desc", true)] where name.lowercased().hasSuffix(word) {
            name = NameText.trimmed(name.dropLast(word.count))
            isDescending = isDown
        }
        if name.hasPrefix("-") {
            name.removeFirst()
            isDescending = true
        }
        var index = NameIndex<(dimension: Int?, metric: Int?)>()
        for (place, metric) in aggregation.metrics.enumerated() {
            index.add((nil, place), codes: [metric.name], names: [metric.name, metric.kind.word])
        }
        for (place, dimension) in aggregation.dimensions.enumerated() {
            index.add((place, nil), codes: [dimension.field.code], names: [dimension.name] + dimension.field.aliases)
        }
        let found = try index.one(name, .metric, at: "orderBy") { thing in
            let name = thing.metric.map { aggregation.metrics[$0].name }
            return QueryFault.Candidate(
                name: name ?? thing.dimension.map { aggregation.dimensions[$0].name } ?? "",
                code: name ?? thing.dimension.map { aggregation.dimensions[$0].field.code } ?? ""
            )
        }
        dimension = found.dimension
        metric = found.metric
        self.isDescending = isDescending ?? (found.metric != nil)
    }

    /// The rows in this order; of a metric with several currencies the first one decides.
    package func sorted(_ result: AggregationResult, of aggregation: Aggregation) -> [AggregationResult.Row] {
        let column = metric.map { metric in
            result.columns.firstIndex { $0.hasPrefix(aggregation.metrics[metric].name) } ?? metric
        }
        return result.rows.enumerated().sorted { one, other in
            let order = compare(one.element, other.element, column)
            if order != 0 { return (order < 0) != isDescending }
            return one.offset < other.offset
        }.map(\.element)
    }

    private func compare(_ one: AggregationResult.Row, _ other: AggregationResult.Row, _ column: Int?) -> Int {
        if let dimension {
            let (first, second) = (one.names[dimension].lowercased(), other.names[dimension].lowercased())
            return first == second ? 0 : first < second ? -1 : 1
        }
        let figures = [one, other].map { row in column.flatMap { row.figures[$0]?.double } ?? -.infinity }
        return figures[0] == figures[1] ? 0 : figures[0] < figures[1] ? -1 : 1
    }
}

extension Metric.Kind {
    /// The word for the figure alone.
    fileprivate var word: String { String(Metric(self).name.prefix { $0.isLetter || $0.isNumber }) }
}
