import FoundationEssentials
import JSONCore

/// Counts rows into groups while they are read, one after the other.
struct RowCounter {
    private let aggregation: Aggregation
    private let model: PortalModel
    private let reader: RecordReader
    private let rates: CurrencyRates?
    private let currencies: [EntityField?]
    private let keepsValues: [Bool]
    /// The groups that have been seen, by their keys.
    private(set) var groups: [[String]: GroupTally] = [:]
    /// All rows as one group.
    private(set) var whole: GroupTally
    /// Currencies that had no rate.
    private(set) var unconverted: Set<String> = []

    init(_ aggregation: Aggregation, model: PortalModel, rates: CurrencyRates?) {
        self.aggregation = aggregation
        self.model = model
        self.rates = rates
        reader = RecordReader(aggregation.schema.dialect)
        whole = GroupTally(for: aggregation.metrics)
        currencies = aggregation.metrics.map { metric in
            if case .amount(let code)? = metric.field?.kind { aggregation.schema.field(code) } else { nil }
        }
        keepsValues = aggregation.metrics.map { if case .percentile = $0.kind { true } else { false } }
    }

    /// Counts a row.
    mutating func add(_ row: JSONNode) {
        let observations = aggregation.metrics.indices.map { observation(of: $0, in: row) }
        let letter =
            aggregation.metrics.contains(where: \.needsStageGroup)
            ? aggregation.schema.stageGroup(of: row, reader) : nil
        Self.add(observations, letter, to: &whole, keepsValues)
        guard !aggregation.dimensions.isEmpty else { return }
        let metrics = aggregation.metrics
        for keys in keys(of: row) {
            Self.add(observations, letter, to: &groups[keys, default: GroupTally(for: metrics)], keepsValues)
        }
    }

    private enum Observation {
        case nothing
        case number(Decimal, currency: String)
        case values([String])
    }

    private static func add(
        _ observations: [Observation],
        _ letter: String?,
        to group: inout GroupTally,
        _ keepsValues: [Bool]
    ) {
        group.count += 1
        if let letter { group.countsByStageGroup[letter, default: 0] += 1 }
        for (place, observation) in observations.enumerated() {
            switch observation {
            case .nothing: break
            case .number(let number, let currency):
                group.add(number, currency, to: place, keepsValues: keepsValues[place])
            case .values(let values): group.add(values, to: place)
            }
        }
    }

    private mutating func observation(of place: Int, in row: JSONNode) -> Observation {
        let metric = aggregation.metrics[place]
        guard let field = metric.field else { return .nothing }
        switch metric.kind {
        case .count, .share, .conversion, .winRate: return .nothing
        case .distinct: return .values(reader.values(of: field, in: row))
        case .sum, .average, .minimum, .maximum, .percentile: break
        }
        if field.kind.isTime { return .values(reader.value(of: field, in: row).map { [$0] } ?? []) }
        guard let number = reader.number(of: field, in: row) else { return .nothing }
        guard let currency = currency(of: field, currencies[place], in: row) else {
            return .number(number, currency: "")
        }
        guard let rates else { return .number(number, currency: currency) }
        guard let converted = rates.converted(number, from: currency) else {
            if number != 0 { unconverted.insert(currency) }
            return .nothing
        }
        return .number(converted, currency: rates.code)
    }

    /// The currency of an amount; `nil` where the field is no money.
    private func currency(of field: EntityField, _ currencyField: EntityField?, in row: JSONNode) -> String? {
        switch field.kind {
        case .amount: return currencyField.flatMap { reader.value(of: $0, in: row) } ?? ""
        case .money:
            let text = reader.value(of: field, in: row) ?? ""
            return String(text.drop { $0 != "|" }.dropFirst())
        default: return nil
        }
    }

    /// The groups that a row belongs to: several where a field has several values.
    private func keys(of row: JSONNode) -> [[String]] {
        var combined: [[String]] = [[]]
        for dimension in aggregation.dimensions {
            let keys = dimension.keys(of: row, schema: aggregation.schema, model: model, reader: reader)
            combined = combined.flatMap { start in keys.map { start + [$0] } }
        }
        return combined
    }
}
