/// Reads what to group by: a field, `month`, `createdTime by week`, `department`, `stage group`.
package enum DimensionReader {
    private static let units: [(CalendarUnit, [String])] = [
        (.day, ["day", "days", "daily", "день", "дням", "дни", "дня"]),
        (.week, ["week", "weeks", "weekly", "неделя", "неделям", "недели"]),
        (.month, ["month", "months", "monthly", "месяц", "месяцам", "месяцы", "месяца"]),
        (.quarter, ["quarter", "quarters", "quarterly", "квартал", "кварталам", "кварталы"]),
        (.half, ["half", "halfyear", "полугодие", "полугодиям"]),
        (.year, ["year", "years", "yearly", "год", "годам", "годы"]),
    ]
    private static let departments: Set<String> = [
        "department", "departments", "отдел", "отделы", "отделам", "подразделение",
    ]
    private static let groups: Set<String> = [
        "stage group", "stagegroup", "semantics", "outcome", "группа стадий", "исход",
    ]

    /// What a text says to group by.
    ///
    /// - Parameter dateField: The field that units of time are about where the text names none.
    package static func dimension(
        _ text: String,
        at path: String,
        dateField: EntityField?,
        in reader: QueryReader
    ) throws(QueryFault) -> Dimension {
        let words = NameText(text).words
        if let dimension = special(words, in: reader) { return dimension }
        if let last = words.last, let unit = unit(last) {
            let rest = rest(of: text, words)
            guard !rest.isEmpty else {
                guard let dateField else { throw QueryFault(path, text, .missing("field")) }
                return Dimension(dateField, .unit(unit))
            }
            if let field = try? reader.field(rest, at: path), field.kind.isTime { return Dimension(field, .unit(unit)) }
        }
        let field = try reader.field(text, at: path)
        guard field.kind != .other else { throw QueryFault(path, field.title, .notUsable) }
        // Each second a group of its own is nobody's question.
        if field.kind.isTime { return Dimension(field, .unit(.day)) }
        if field.kind == .stageGroup {
            return Dimension(reader.schema.stageGroupField ?? reader.schema.stageField ?? field, .stageGroup)
        }
        return Dimension(field)
    }

    private static func special(_ words: [String], in reader: QueryReader) -> Dimension? {
        let name = words.joined(separator: " ")
        if departments.contains(name), let field = reader.schema.responsibleField {
            return Dimension(field, .department)
        }
        guard groups.contains(name) else { return nil }
        return (reader.schema.stageGroupField ?? reader.schema.stageField).map { Dimension($0, .stageGroup) }
    }

    private static func unit(_ word: String) -> CalendarUnit? { units.first { $0.1.contains(word) }?.0 }

    /// What stands before the unit, without the word or sign that joins them.
    private static func rest(of text: String, _ words: [String]) -> String {
        let joints: Set<String> = ["by", "по", "per"]
        if words.dropLast().allSatisfy(joints.contains) { return "" }
        var rest = NameText.trimmed(text)
        while let last = rest.last, last.isLetter { rest.removeLast() }
        rest = NameText.trimmed(rest)
        while let last = rest.last, ":.,/|".contains(last) { rest.removeLast() }
        for joint in joints where NameText.code(rest).hasSuffix(" " + joint) { rest.removeLast(joint.count + 1) }
        return NameText.trimmed(rest)
    }
}
