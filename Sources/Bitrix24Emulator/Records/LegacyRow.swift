import JSONCore

/// Writes records the way the legacy CRM methods do: nearly every value is a text.
struct LegacyRow: Sendable {
    let schema: EntitySchema
    let zone: PortalZone
    /// The kind of the records, where they can have files.
    var kind: EntityKind?

    /// Writes a record with the given fields; contact fields only where the record has values.
    func write(_ record: Record, _ columns: [Column], to writer: inout JSONWriter) {
        writer.beginObject()
        for column in columns { writeMember(column, of: record, to: &writer) }
        writer.endObject()
    }

    /// Writes one field with its name; a contact field only where the record has values.
    func writeMember(_ column: Column, of record: Record, to writer: inout JSONWriter) {
        let field = schema[column]
        let cell = record[column]
        if field.storage == .contacts && cell.isEmpty { return }
        writer.key(field.name)
        if field.isFile, let kind, !cell.isEmpty {
            let link = FileLink(kind: kind, record: record.id, field: field.name)
            cell.writeNumbers(to: &writer) { link.writeLegacy($0, to: &$1) }
        } else {
            write(cell, of: field, to: &writer)
        }
    }

    private func write(_ cell: Cell, of field: Field, to writer: inout JSONWriter) {
        switch cell {
        case .absent: writeNothing(of: field, to: &writer)
        case .integer(let number) where field.traits.contains(.number): writer.value(number)
        case .integer(let number): writer.value(String(number))
        case .money(let hundredths): writer.value(MoneyText.text(hundredths))
        case .text(let text): writer.value(text)
        case .flag(let flag): writer.value(field.kind == .boolean ? (flag ? "1" : "0") : (flag ? "Y" : "N"))
        case .time(let moment): writer.value(zone.iso(moment))
        case .texts(let texts):
            writer.array { writer in
                for text in texts { writer.value(text) }
            }
        case .integers(let numbers):
            writer.array { writer in
                for number in numbers { field.write(element: number, zone, to: &writer) }
            }
        case .contacts(let values): write(values, of: field.name, to: &writer)
        }
    }

    private func writeNothing(of field: Field, to writer: inout JSONWriter) {
        switch field.kind {
        case _ where field.traits.contains(.multiple): writer.value(false)
        case .date, .datetime: writer.value("")
        case .char: writer.value("N")
        case .double where !field.traits.contains(.dynamic): writer.value("0.00")
        case .object: writer.array { _ in }
        case _ where field.traits.contains(.zero): writer.value("0")
        default: writer.null()
        }
    }

    private func write(_ values: [ContactValue], of name: String, to writer: inout JSONWriter) {
        writer.array { writer in
            for value in values {
                writer.object { writer in
                    writer.member("ID", String(value.id))
                    writer.member("VALUE_TYPE", value.type)
                    writer.member("VALUE", value.value)
                    writer.member("TYPE_ID", name)
                }
            }
        }
    }
}
