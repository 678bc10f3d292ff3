import JSONCore

/// Writes records the way controllers do: names in camel case, numbers as numbers.
struct CamelRow: Sendable {
    let schema: EntitySchema
    let zone: PortalZone
    /// The amounts that are texts with all their decimals.
    var exactAmounts: Set<Column> = []

    /// Writes a record with the given fields.
    func write(_ record: Record, _ columns: [Column], to writer: inout JSONWriter) {
        writer.object { writer in
            for column in columns {
                writer.member(schema[column].name, value(record[column], of: column))
            }
        }
    }

    private func value(_ cell: Cell, of column: Column) -> JSONValue {
        switch cell {
        case .absent: nothing(of: schema[column])
        case .money(let hundredths) where exactAmounts.contains(column): .string(MoneyText.text(hundredths) + "0000")
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

    private func nothing(of field: Field) -> JSONValue {
        field.kind == .char ? "N" : field.traits.contains(.zero) ? 0 : .null
    }
}
