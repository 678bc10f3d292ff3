import Bitrix24

/// Says what people see in place of codes.
package struct ValueNames: Sendable {
    /// What stands where a record has no value.
    package static let none = "—"

    private let schema: EntitySchema
    private let model: PortalModel
    private let stages: [String: String]

    package init(schema: EntitySchema, model: PortalModel) {
        self.schema = schema
        self.model = model
        let sameNames = Dictionary(grouping: schema.stages, by: \.name).filter {
            Set($0.value.map(\.pipeline)).count > 1
        }
        let pipelines = Dictionary(schema.pipelines.map { ($0.id, $0.name) }) { first, _ in first }
        stages = Dictionary(
            schema.stages.map { stage in
                guard sameNames[stage.name] != nil, let pipeline = stage.pipeline.flatMap({ pipelines[$0] }) else {
                    return (stage.id, stage.name)
                }
                return (stage.id, "\(stage.name) (\(pipeline))")
            }
        ) { first, _ in first }
    }

    /// The name of a value of a field; the code itself where nothing is known of it.
    package func name(of code: String, field: EntityField) -> String {
        switch field.kind {
        case .list, .stageGroup: field.choices.first { $0.id == code }?.name ?? code
        case .status(let dictionary): model.directory.status(code, in: dictionary)?.name ?? code
        case .stage: stages[code] ?? code
        case .pipeline: schema.pipelines.first { $0.id == code }?.name ?? code
        case .user: model.staff.person(code)?.name ?? code
        case .text, .integer, .decimal, .amount, .money, .flag, .date, .dateTime, .currency, .record, .other: code
        }
    }

    /// The name of a group.
    func name(of key: String, in dimension: Dimension) -> String {
        guard !key.isEmpty else { return Self.none }
        switch dimension.grouping {
        case .value: return name(of: key, field: dimension.field)
        case .unit(let unit): return CivilDate(text: key).map(unit.name) ?? key
        case .department: return model.staff.department(key)?.name ?? key
        case .stageGroup:
            return schema.stageGroupNames.first { $0.id == key }?.name ?? key
        }
    }
}
