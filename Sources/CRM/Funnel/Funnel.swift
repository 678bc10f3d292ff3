/// A question for what became of the records that were created in some time.
package struct Funnel: Sendable {
    /// What the records are like.
    package let schema: EntitySchema
    /// The pipeline; `nil` for records without pipelines.
    package let pipeline: Pipeline?
    /// When the records were created.
    package let period: Period
    /// What they are put into groups by; `nil` where their stages are asked for.
    package let dimension: Dimension?

    package init(schema: EntitySchema, pipeline: Pipeline?, period: Period, dimension: Dimension? = nil) {
        self.schema = schema
        self.pipeline = pipeline
        self.period = period
        self.dimension = dimension
    }

    /// The condition that a record was created in the period.
    var condition: Condition {
        schema.dateField.map { .test(FieldTest($0, .within(period))) } ?? .always
    }
}
