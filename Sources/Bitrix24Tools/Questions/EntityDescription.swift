import Bitrix24
import CRM
import JSONCore

/// What records of a kind are like, in few words.
struct EntityDescription {
    private static let mostFields = 60
    private static let mostValues = 200

    let schema: EntitySchema
    let model: PortalModel

    /// The stages and the fields; of fields those that fit a search, where there is one.
    func describe(_ found: [EntityField]?, in answer: inout CompactAnswer) {
        answer.members = ["entity": .string(schema.type.code), "title": .string(schema.type.title)]
        if found == nil, !schema.stages.isEmpty { answer.members["stages"] = stages.json }
        let fields = found ?? schema.fields.filter { $0.kind != .other || $0.isCustom }
        answer.columns = ["field", "title", "type", "values"]
        answer.rows = fields.prefix(Self.mostFields).map(row)
        answer.remarks["fields"] = .int(fields.count)
    }

    /// One field with all of its values.
    func describe(_ field: EntityField, in answer: inout CompactAnswer) {
        answer.members = [
            "entity": .string(schema.type.code), "field": .string(field.code), "title": .string(field.title),
            "type": .string(field.kind.word),
        ]
        if field.isMultiple { answer.members["multiple"] = true }
        if field.isReadOnly { answer.members["readOnly"] = true }
        let values = values(of: field)
        guard !values.isEmpty else { return }
        answer.columns = ["id", "name"]
        answer.rows = values.prefix(Self.mostValues).map { [.string($0.id), .string($0.name)] }
    }

    private func row(_ field: EntityField) -> [JSONValue] {
        let values = field.kind == .user || field.kind == .stage ? [] : values(of: field)
        let shown = values.prefix(8).map(\.name).joined(separator: ", ")
        let more = values.count > 8 ? " … (\(values.count))" : ""
        let type = field.kind.word + (field.isMultiple ? "[]" : "")
        return [.string(field.code), .string(field.title), .string(type), .string(shown + more)]
    }

    private var stages: CompactTable {
        let pipelines = Dictionary(schema.pipelines.map { ($0.id, $0.name) }) { first, _ in first }
        return CompactTable(
            ["pipeline", "stage", "id", "group"],
            schema.stages.map { stage in
                [
                    .string(stage.pipeline.map { pipelines[$0] ?? $0 } ?? ""), .string(stage.name), .string(stage.id),
                    .string(stage.semantics.rawValue),
                ]
            }
        )
    }

    private func values(of field: EntityField) -> [EntityField.Choice] {
        switch field.kind {
        case .list, .stageGroup: field.choices
        case .status(let dictionary):
            model.directory.statuses(in: dictionary).map { .init(id: $0.id, name: $0.name) }
        case .stage: schema.stages.map { .init(id: $0.id, name: $0.name) }
        case .pipeline: schema.pipelines.map { .init(id: $0.id, name: $0.name) }
        case .user: model.staff.people.map { .init(id: $0.id, name: $0.isActive ? $0.name : "\($0.name) (-)") }
        case .currency: model.directory.currencies.map { .init(id: $0.code, name: $0.fullName) }
        case .text, .integer, .decimal, .amount, .money, .flag, .date, .dateTime, .record, .other: []
        }
    }
}

extension FieldKind {
    /// The word for the kind.
    var word: String {
        switch self {
        case .text: "text"
        case .integer: "integer"
        case .decimal: "number"
        case .amount, .money: "money"
        case .flag: "flag"
        case .date: "date"
        case .dateTime: "datetime"
        case .list: "list"
        case .status: "dictionary"
        case .stage: "stage"
        case .stageGroup: "stage group"
        case .pipeline: "pipeline"
        case .user: "user"
        case .currency: "currency"
        case .record: "link"
        case .other: "other"
        }
    }
}
