/// A question for figures about groups of records.
package struct Aggregation: Sendable {
    /// What the records are like.
    package var schema: EntitySchema
    /// Which records.
    package var condition: Condition
    /// What they are put into groups by; all are one group where there is nothing.
    package var dimensions: [Dimension]
    /// What is figured out of each group.
    package var metrics: [Metric]
    /// The currency that amounts are converted to; `nil` where each stays apart.
    package var currency: String?

    package init(
        schema: EntitySchema,
        condition: Condition,
        dimensions: [Dimension],
        metrics: [Metric],
        currency: String? = nil
    ) {
        self.schema = schema
        self.condition = condition
        self.dimensions = dimensions
        self.metrics = metrics
        self.currency = currency
    }

    /// The fields that have to be read of each record, `rest` being what is looked at here.
    func fields(with rest: Condition?) -> [EntityField] {
        var fields = dimensions.map(\.field) + metrics.compactMap(\.field) + (rest?.fields ?? [])
        for metric in metrics {
            if case .amount(let currencyField)? = metric.field?.kind, let field = schema.field(currencyField) {
                fields.append(field)
            }
        }
        if metrics.contains(where: \.needsStageGroup),
            let field = schema.stageGroupField ?? schema.stageField
        {
            fields.append(field)
        }
        var seen: Set<String> = []
        return fields.filter { seen.insert($0.code).inserted }
    }
}
