import Bitrix24
import JSONCore

/// Which records and which rows of the history a question about one pipeline has to look at.
struct HistoryScope {
    let schema: EntitySchema
    /// The number of the pipeline; `nil` where there is but one, so that everything belongs to it.
    let pipeline: String?
    let typeID: Int

    /// - Parameter pipeline: The pipeline that the question is about; `nil` for records without pipelines.
    init(_ schema: EntitySchema, _ pipeline: Pipeline?) {
        self.schema = schema
        self.pipeline = schema.pipelines.count > 1 && schema.pipelineField != nil ? pipeline?.id : nil
        typeID = schema.type.id.typeID ?? 0
    }

    /// The stages of the pipeline.
    func stages(of pipeline: Pipeline?) -> [Stage] { schema.stages(of: pipeline?.id) }

    /// The condition that a record is in the pipeline, beside another one.
    func condition(_ other: Condition) -> Condition {
        guard let pipeline, let field = schema.pipelineField else { return other }
        return .all([.test(FieldTest(field, .equal([pipeline]))), other])
    }

    /// The filter for rows of the history in the pipeline.
    func filter(_ bounds: JSONObject) -> JSONObject {
        var filter = bounds
        if let pipeline { filter["=CATEGORY_ID"] = .string(pipeline) }
        return filter
    }

    /// The filter for rows about changes of the pipeline, which tell when records went away.
    func changesFilter(_ bounds: JSONObject) -> JSONObject {
        var filter = bounds
        filter["=TYPE_ID"] = .int(StageChange.Kind.pipeline.rawValue)
        return filter
    }

    /// Asks how many rows of the history there are.
    func countCommand(_ filter: JSONObject) -> BatchCommand {
        BatchCommand(
            "crm.stagehistory.list",
            ["entityTypeId": .int(typeID), "filter": .object(filter), "select": ["ID"], "start": 0],
            allowsReferences: true
        )
    }
}
