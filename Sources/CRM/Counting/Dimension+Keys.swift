import JSONCore

extension Dimension {
    /// The groups that a row belongs to: several where the field has several values, an empty text where it has none.
    func keys(of row: JSONNode, schema: EntitySchema, model: PortalModel, reader: RecordReader) -> [String] {
        switch grouping {
        case .unit(let unit):
            guard let day = reader.day(of: field, in: row, zone: model.zone) else { return [""] }
            return [unit.start(around: day).text]
        case .stageGroup: return [schema.stageGroup(of: row, reader) ?? ""]
        case .department:
            let people = reader.values(of: field, in: row)
            return people.isEmpty ? [""] : people.map { model.staff.department(of: $0)?.id ?? "" }
        case .value:
            var seen: Set<String> = []
            let values = reader.values(of: field, in: row).filter { seen.insert($0).inserted }
            return values.isEmpty ? [""] : values
        }
    }
}
