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
            } else if field.isFile {
                record[column] = FileInput(field: field).cell(member.value, old: record[column], in: &portal)
            } else if let cell = cell(member.value, of: field) {
                record[column] = cell
            }
        }
    }

    /// A value as a field keeps it; `nil` where it is none, so that the field stays as it was.
    private func cell(_ value: JSONValue, of field: Field) -> Cell? {
        if field.traits.contains(.multiple) {
            return list(PHP.list(value).compactMap(PHP.text).filter { !$0.isEmpty }, of: field)
        }
        guard let text = PHP.text(value) else { return nil }
        guard !text.isEmpty else { return .absent }
        switch field.storage {
        case .integer:
            let number = PHP.integer(text)
            return field.kind != .enumeration || field.choices.contains { $0.id == number } ? .integer(number) : .absent
        case .money: return .money(MoneyText.hundredths(text) ?? 0)
        case .flag: return .flag(["Y", "y", "1", "true"].contains(text))
        case .time, .day: return moment(text, of: field).map(Cell.time)
        case .text, .texts, .integers, .amounts, .times, .days, .contacts: return .text(self.text(text, of: field))
        }
    }

    private func list(_ texts: [String], of field: Field) -> Cell {
        switch field.storage {
        case .amounts: return .integers(texts.map { MoneyText.hundredths($0) ?? 0 })
        case .times, .days: return .integers(texts.compactMap { moment($0, of: field) })
        case .integers:
            let numbers = texts.map { PHP.integer($0) }.filter { $0 != 0 }
            guard field.kind == .enumeration else { return .integers(numbers) }
            return .integers(numbers.filter { number in field.choices.contains { $0.id == number } })
        case .integer, .money, .text, .flag, .time, .day, .texts, .contacts:
            return .texts(texts.map { text($0, of: field) })
        }
    }

    private func moment(_ text: String, of field: Field) -> Int? {
        field.kind == .date ? zone.midnight(text) : zone.moment(text)
    }

    /// An amount without a currency gets the portal's own.
    private func text(_ text: String, of field: Field) -> String {
        field.kind == .money && !text.contains("|") ? text + "|RUB" : text
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
