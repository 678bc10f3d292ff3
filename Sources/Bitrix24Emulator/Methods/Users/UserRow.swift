import JSONCore

/// Writes users, whose values are neither all texts nor all typed.
struct UserRow: Sendable {
    let zone: PortalZone
    /// Whether moments that the portal keeps as objects come out as `{}`, as they do from `user.get`.
    let emptiesObjects: Bool

    /// Writes a user with the given fields.
    func write(_ user: Record, _ columns: [Column], to writer: inout JSONWriter) {
        writer.object { writer in
            for column in columns {
                let field = EntitySchema.user[column]
                writer.key(field.name)
                write(user[column], of: field, to: &writer)
            }
        }
    }

    private func write(_ cell: Cell, of field: Field, to writer: inout JSONWriter) {
        switch (field.name, cell) {
        case ("ACTIVE", _): writer.value(cell.isTrue)
        case ("TIMESTAMP_X", _) where emptiesObjects, ("LAST_ACTIVITY_DATE", _) where emptiesObjects:
            writer.object { _ in }
        case ("TIMESTAMP_X", .time(let moment)): writer.value(Self.portalFormat(zone.plain(moment)))
        case ("LAST_ACTIVITY_DATE", .time(let moment)): writer.value(zone.plain(moment))
        case (_, .integers(let numbers)):
            writer.array { writer in
                for number in numbers { writer.value(number) }
            }
        case (_, .integer(let number)): writer.value(String(number))
        case (_, .text(let text)): writer.value(text)
        case (_, .flag(let flag)): writer.value(flag ? "Y" : "N")
        case (_, .time(let moment)): writer.value(zone.iso(moment))
        case ("IS_ONLINE", _): writer.value("N")
        default: writer.value("")
        }
    }

    /// `2023-08-24 13:19:39` as `24.08.2023 13:19:39`.
    static func portalFormat(_ text: String) -> String {
        let parts = text.split(separator: " ")
        return parts[0].split(separator: "-").reversed().joined(separator: ".") + " " + parts[1]
    }
}
