import JSONCore

/// Writes records the way controllers do: names in camel case, numbers as numbers.
struct CamelRow: Sendable {
    let schema: EntitySchema
    let zone: PortalZone

    /// Writes a record with the given fields.
    func write(_ record: Record, _ columns: [Column], to writer: inout JSONWriter) {
        writer.object { writer in
            for column in columns {
                writer.member(schema[column].name, value(record[column], of: schema[column]))
            }
        }
    }

    private func value(_ cell: Cell, of field: Field) -> JSONValue {
        switch cell {
        case .absent: field.kind == .char ? "N" : field.traits.contains(.zero) ? 0 : .null
        case .integer(let number): .int(number)
        case .money(let hundredths): .number(MoneyText.number(hundredths))
        case .text(let text): .string(text)
        case .flag(let flag): flag ? "Y" : "N"
        case .time(let moment): .string(zone.iso(moment))
        case .texts(let texts): .strings(texts)
        case .integers(let numbers): .array(numbers.map { .int($0) })
        case .contacts: .null
        }
    }
}
