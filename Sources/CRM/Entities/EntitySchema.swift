/// What records of a kind are like on one portal.
package struct EntitySchema: Sendable {
    /// The kind.
    package let type: EntityType
    /// The fields, in the portal's order.
    package let fields: [EntityField]
    /// The pipelines; none where records have none.
    package let pipelines: [Pipeline]
    /// The stages of all pipelines, in order.
    package let stages: [Stage]
    /// How the portal is asked for the records.
    package let dialect: EntityDialect
    /// The fields by what people call them.
    let names: FieldNames
    private let byCode: [String: Int]

    package init(
        type: EntityType,
        fields: [EntityField],
        pipelines: [Pipeline] = [],
        stages: [Stage] = []
    ) {
        self.type = type
        self.fields = fields
        self.pipelines = pipelines
        self.stages = stages
        dialect = EntityDialect(of: type.id)
        names = FieldNames(of: fields)
        byCode = Dictionary(fields.enumerated().map { ($0.element.code, $0.offset) }) { first, _ in first }
    }

    /// The field with exactly this name in rows.
    package func field(_ code: String) -> EntityField? { byCode[code].map { fields[$0] } }

    /// The stage with a code.
    package func stage(_ id: String) -> Stage? { stages.first { $0.id == id } }

    /// The stages of a pipeline; all of them for `nil`.
    package func stages(of pipeline: String?) -> [Stage] {
        pipeline.map { pipeline in stages.filter { $0.pipeline == pipeline } } ?? stages
    }

    /// The field that holds the number.
    package var idField: EntityField? { field(dialect.idCode) }

    /// The field that a period is about where nobody names one: the creation, of calls the beginning.
    package var dateField: EntityField? { first(of: ["createdTime", "CREATED_DATE", "CALL_START_DATE", "CREATED"]) }

    /// The field with the name of a record.
    package var titleField: EntityField? { first(of: ["title", "SUBJECT", "TITLE", "PHONE_NUMBER", "name"]) }

    /// The field with the one who is responsible.
    package var responsibleField: EntityField? {
        first(of: ["assignedById", "RESPONSIBLE_ID", "PORTAL_USER_ID"])
    }

    /// The field with the stage; `nil` for records without stages.
    package var stageField: EntityField? { fields.first { $0.kind == .stage } }

    /// The field that says whether a record is in work, won or lost.
    ///
    /// `nil` where the portal has no such field, and only the stage tells.
    package var stageGroupField: EntityField? { fields.first { $0.kind == .stageGroup && !$0.isDerived } }

    /// The names of the groups of stages by their letters.
    package var stageGroupNames: [EntityField.Choice] { fields.first { $0.kind == .stageGroup }?.choices ?? [] }

    /// The field with the pipeline.
    package var pipelineField: EntityField? { fields.first { $0.kind == .pipeline } }

    /// The field with the amount of a record.
    package var amountField: EntityField? { first(of: ["opportunity", "COST"]) }

    /// The fields that a search for words looks into.
    package var textFields: [EntityField] {
        let codes = ["title", "name", "lastName", "secondName", "companyTitle", "SUBJECT", "TITLE", "PHONE_NUMBER"]
        return codes.compactMap(field)
    }

    private func first(of codes: [String]) -> EntityField? { codes.lazy.compactMap(field).first }
}
