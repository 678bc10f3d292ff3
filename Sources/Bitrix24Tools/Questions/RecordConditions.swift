import CRM
import JSONCore

/// Which records a question is about: its conditions, the period, and words to look for.
struct RecordConditions {
    /// The conditions.
    let condition: Condition
    /// The field that the period is about.
    let dateField: EntityField?

    /// Reads what a question says; the reader notes what it took names for.
    ///
    /// - Parameters:
    ///   - period: A stretch of time in words.
    ///   - dateField: The field that it is about; the creation by default.
    ///   - text: Words that all have to be found in the names of a record.
    init(
        where clause: WhereClause?,
        period: String?,
        dateField: String?,
        text: String? = nil,
        reading reader: inout QueryReader
    ) throws(QueryFault) {
        var parts: [Condition] = []
        if let clause { parts.append(try reader.condition(clause.value)) }
        let field = try dateField.map { name throws(QueryFault) in try reader.field(name, at: "dateField") }
        self.dateField = field ?? reader.schema.dateField
        if let period {
            guard let field = self.dateField else { throw QueryFault("period", period, .missing("dateField")) }
            parts.append(try reader.condition(field, in: period, at: "period"))
        }
        for word in NameText.trimmed(text ?? "").split(whereSeparator: \.isWhitespace) {
            parts.append(
                .any(reader.schema.textFields.map { .test(FieldTest($0, .contains([String(word)]))) })
            )
        }
        condition = parts.count == 1 ? parts[0] : .all(parts)
    }
}
