import Bitrix24
package import FoundationEssentials
package import JSONCore

/// Reads the fields of a row, whatever the dialect writes them as.
package struct RecordReader: Sendable {
    private let dialect: EntityDialect

    package init(_ dialect: EntityDialect) {
        self.dialect = dialect
    }

    /// The values of a field as texts: codes, numbers, letters of flags; none where it is empty.
    package func values(of field: EntityField, in row: JSONNode) -> [String] {
        if field.code == "phone" || field.code == "email", dialect.id.typeID != nil {
            return communication(field.code, in: row)
        }
        guard let node = dialect.value(of: field.code, in: row) else { return [] }
        if node.kind == .array { return node.elements.compactMap { text($0, of: field) } }
        return text(node, of: field).map { [$0] } ?? []
    }

    /// The first value of a field.
    package func value(of field: EntityField, in row: JSONNode) -> String? { values(of: field, in: row).first }

    /// The number in a field; of an amount with its currency the number alone.
    package func number(of field: EntityField, in row: JSONNode) -> Decimal? {
        value(of: field, in: row).flatMap { Self.number($0, kind: field.kind) }
    }

    /// The moment in a field, in seconds since 1970; of a day its beginning in the time zone.
    ///
    /// Portals write days as midnights of their own clocks, so only the day is read of them.
    package func moment(of field: EntityField, in row: JSONNode, zone: TimeZoneRules) -> Int64? {
        guard let text = value(of: field, in: row) else { return nil }
        if field.kind == .date, let day = CivilDate(text: text) { return zone.startOfDay(day) }
        return DateText.moment(NameText.code(text), in: zone)
    }

    /// The day that a field shows in a time zone.
    package func day(of field: EntityField, in row: JSONNode, zone: TimeZoneRules) -> CivilDate? {
        guard let text = value(of: field, in: row) else { return nil }
        if field.kind == .date, let day = CivilDate(text: text) { return day }
        return DateText.moment(NameText.code(text), in: zone).map(zone.date)
    }

    /// The number of a row.
    package func id(of row: JSONNode) -> Int? { dialect.value(of: dialect.idCode, in: row)?.lenientInt }

    static func number(_ text: String, kind: FieldKind) -> Decimal? {
        kind == .money ? Decimal(portalText: text.prefix { $0 != "|" }) : Decimal(portalText: text)
    }

    private func text(_ node: JSONNode, of field: EntityField) -> String? {
        if let flag = node.bool { return flag ? "Y" : "N" }
        guard let text = node.plainText, !text.isEmpty else { return nil }
        switch field.kind {
        // Links and people that are not set are 0.
        case .record, .user, .list: return text == "0" && !field.isExplicitZero ? nil : text
        case .flag: return text == "1" ? "Y" : text == "0" ? "N" : text
        default: return text
        }
    }

    /// Telephone numbers or addresses, which items list together.
    private func communication(_ code: String, in row: JSONNode) -> [String] {
        (row["fm"]?.elements).map { entries in
            entries.compactMap { entry in
                guard entry["typeId"]?.string?.lowercased() == code else { return nil }
                return entry["value"]?.plainText
            }
        } ?? []
    }
}

extension EntityField {
    /// Whether 0 is one of the values of a list.
    fileprivate var isExplicitZero: Bool { choices.contains { $0.id == "0" } }
}
