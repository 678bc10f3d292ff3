import FoundationEssentials
package import JSONCore

/// Decides here whether a row fits a condition, as the portal would.
package struct RowCheck: Sendable {
    private let reader: RecordReader
    private let zone: TimeZoneRules
    private let condition: Condition

    package init(_ condition: Condition, dialect: EntityDialect, zone: TimeZoneRules) {
        self.condition = condition
        self.zone = zone
        reader = RecordReader(dialect)
    }

    /// Whether a row fits.
    package func fits(_ row: JSONNode) -> Bool { fits(condition, row) }

    private func fits(_ condition: Condition, _ row: JSONNode) -> Bool {
        switch condition {
        case .all(let parts): parts.allSatisfy { fits($0, row) }
        case .any(let parts): parts.contains { fits($0, row) }
        case .not(let part): !fits(part, row)
        case .test(let test): fits(test, row)
        }
    }

    private func fits(_ test: FieldTest, _ row: JSONNode) -> Bool {
        let values = reader.values(of: test.field, in: row)
        return switch test.comparison {
        case .equal(let sought): values.contains { isSame($0, as: sought, test.field) }
        case .notEqual(let sought): !values.contains { isSame($0, as: sought, test.field) }
        case .contains(let parts): values.contains { Self.contains($0, parts) }
        case .containsNot(let parts): !values.contains { Self.contains($0, parts) }
        case .empty: values.isEmpty
        case .notEmpty: !values.isEmpty
        case .less(let bound): compares(values, bound, test.field) { $0 < $1 }
        case .lessOrEqual(let bound): compares(values, bound, test.field) { $0 <= $1 }
        case .greater(let bound): compares(values, bound, test.field) { $0 > $1 }
        case .greaterOrEqual(let bound): compares(values, bound, test.field) { $0 >= $1 }
        case .within(let period):
            reader.moment(of: test.field, in: row, zone: zone).map(period.contains) ?? false
        }
    }

    private func isSame(_ value: String, as sought: [String], _ field: EntityField) -> Bool {
        if field.kind.isNumeric, let number = RecordReader.number(value, kind: field.kind) {
            return sought.contains { RecordReader.number($0, kind: field.kind) == number }
        }
        let value = value.lowercased()
        return sought.contains { $0.lowercased() == value }
    }

    private func compares(
        _ values: [String],
        _ bound: String,
        _ field: EntityField,
        by fits: (Decimal, Decimal) -> Bool
    ) -> Bool {
        guard let bound = Decimal(string: bound) else { return false }
        return values.contains { RecordReader.number($0, kind: field.kind).map { fits($0, bound) } ?? false }
    }

    private static func contains(_ value: String, _ parts: [String]) -> Bool {
        let value = value.lowercased()
        return parts.contains { value.contains($0.lowercased()) }
    }
}
