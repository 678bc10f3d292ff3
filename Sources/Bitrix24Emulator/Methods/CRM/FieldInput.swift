import JSONCore

/// Takes over the `fields` of a call into a record.
///
/// Fields that the schema does not have, and those that nobody may set, are left out silently, as the portal does.
struct FieldInput: Sendable {
    let schema: EntitySchema
    let zone: PortalZone

    func apply(_ fields: JSONObject, to record: inout Record, isNew: Bool, in portal: inout PortalData) {
        for member in fields.members {
            guard let column = schema.column(named: member.key), column != .id else { continue }
            let field = schema[column]
            if field.traits.contains(.readOnly) || (!isNew && field.traits.contains(.immutable)) { continue }
            if field.storage == .contacts {
                record[column] = .contacts(merged(record[column].contacts, with: member.value, in: &portal))
            } else if let cell = cell(member.value, of: field) {
                record[column] = cell
            }
        }
    }

    /// A value as a field keeps it; `nil` where it is none, so that the field stays as it was.
    private func cell(_ value: JSONValue, of field: Field) -> Cell? {
        switch field.storage {
        case .texts: return .texts(PHP.list(value).compactMap(PHP.text).filter { !$0.isEmpty })
        case .integers: return .integers(PHP.list(value).map { PHP.integer($0) }.filter { $0 != 0 })
        case .integer, .money, .text, .flag, .time, .day, .contacts: break
        }
        guard let text = PHP.text(value) else { return nil }
        guard !text.isEmpty else { return .absent }
        return switch field.storage {
        case .integer: .integer(PHP.integer(text))
        case .money: .money(MoneyText.hundredths(text) ?? 0)
        case .flag: .flag(["Y", "y", "1", "true"].contains(text))
        case .time: zone.moment(text).map(Cell.time)
        case .day: zone.midnight(text).map(Cell.time)
        case .text, .texts, .integers, .contacts: .text(text)
        }
    }

    /// Values with a known row number replace or, when empty, remove that row; the others are added.
    private func merged(_ old: [ContactValue], with value: JSONValue, in portal: inout PortalData) -> [ContactValue] {
        var result = old
        for row in PHP.list(value).compactMap(\.object) {
            let text = row["VALUE"].flatMap(PHP.text) ?? ""
            let type = row["VALUE_TYPE"]?.string ?? "WORK"
            let id = PHP.integer(row["ID"])
            if id > 0, let place = result.firstIndex(where: { $0.id == id }) {
                let isRemoved = text.isEmpty || row["DELETE"]?.string?.uppercased() == "Y"
                if isRemoved {
                    result.remove(at: place)
                } else {
                    result[place].value = text
                    if row["VALUE_TYPE"] != nil { result[place].type = type }
                }
            } else if !text.isEmpty {
                result.append(ContactValue(id: portal.takeContactValueID(), type: type, value: text))
            }
        }
        return result
    }
}
