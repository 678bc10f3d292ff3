import Bitrix24
package import JSONCore

/// Turns fields of rows into the short values of an answer: names for codes, times in the portal's zone, marks around what
/// people typed.
package struct CellWriter: Sendable {
    private static let longest = 300

    private let reader: RecordReader
    private let names: ValueNames
    private let zone: TimeZoneRules
    /// The names of linked records, by kind and number.
    package var links: [EntityID: [String: String]] = [:]

    package init(schema: EntitySchema, model: PortalModel) {
        reader = RecordReader(schema.dialect)
        names = ValueNames(schema: schema, model: model)
        zone = model.zone
    }

    /// The value of a field; an empty text where there is none.
    ///
    /// - Parameter limit: How many characters of a text are shown.
    package func cell(_ field: EntityField, in row: JSONNode, limit: Int = longest) -> JSONValue {
        let values = reader.values(of: field, in: row)
        guard let first = values.first else { return "" }
        if values.count > 1 {
            return .string(values.map { text($0, field, limit) }.joined(separator: ", "))
        }
        if field.kind.isNumeric, field.kind != .money, let number = JSONNumber(first) { return .number(number) }
        if case .record(let id) = field.kind, links[id]?[first] == nil, let number = Int(first) { return .int(number) }
        return .string(text(first, field, limit))
    }

    private func text(_ value: String, _ field: EntityField, _ limit: Int) -> String {
        switch field.kind {
        case .text, .other: UntrustedText.fenced(Self.shortened(value, to: limit))
        case .date: String(value.prefix(10))
        case .dateTime: Self.time(value, in: zone)
        case .record(let id): links[id]?[value].map { "\(UntrustedText.fenced($0)) (\(value))" } ?? value
        case .money: value.split(separator: "|").joined(separator: " ")
        case .integer, .decimal, .amount, .flag, .list, .status, .stage, .stageGroup, .pipeline, .user, .currency:
            names.name(of: value, field: field)
        }
    }

    /// A timestamp as `2026-03-18 15:00` in the portal's zone; as it is where it is none.
    static func time(_ timestamp: String, in zone: TimeZoneRules) -> String {
        guard let moment = DateText.moment(NameText.code(timestamp), in: zone) else { return timestamp }
        let text = zone.timestamp(moment)
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))"
    }

    /// The beginning of a text, with the number of characters that are left out.
    static func shortened(_ text: String, to limit: Int) -> String {
        guard text.count > limit else { return text }
        return "\(text.prefix(limit))… (+\(text.count - limit))"
    }
}
