/// Reads figures as questions name them: `count`, `sum(amount)`, `median(Сумма)`, `p90(duration)`, `conversion`.
package enum MetricReader {
    /// What can be asked for, as examples.
    package static let examples = [
        "count", "share", "conversion", "winRate", "sum(field)", "avg(field)", "median(field)", "p90(field)",
        "min(field)",
        "max(field)", "distinct(field)",
    ]

    /// The figure that a text names.
    package static func metric(_ text: String, at path: String, in reader: QueryReader) throws(QueryFault) -> Metric {
        let body = NameText.trimmed(text)
        let word = NameText.code(body.prefix { $0 != "(" })
        var inner = body.dropFirst(body.prefix { $0 != "(" }.count)
        if inner.hasPrefix("("), inner.hasSuffix(")") { inner = inner.dropFirst().dropLast() }
        let argument = NameText.trimmed(inner)
        if let kind = plainKind(word, argument) {
            guard !kind.needsStageGroup || reader.schema.knowsStageGroups else {
                throw QueryFault(path, text, .notUsable)
            }
            return Metric(kind)
        }
        guard let kind = fieldKind(word) else {
            throw QueryFault(path, text, .unknown(.metric, examples.map { .init(name: $0, code: $0) }))
        }
        let field = try field(argument, of: kind, at: path, in: reader)
        guard kind == .distinct || field.kind.isNumeric || (field.kind.isTime && kind.isExtreme) else {
            throw QueryFault(path, field.title, .operatorDoesNotFit(word))
        }
        return Metric(kind, of: field)
    }

    /// The field that a figure is about; of amounts that of the record, where none is named.
    private static func field(
        _ name: String,
        of kind: Metric.Kind,
        at path: String,
        in reader: QueryReader
    ) throws(QueryFault) -> EntityField {
        guard name.isEmpty else { return try reader.field(name, at: path) }
        guard kind != .distinct, let amount = reader.schema.amountField else {
            throw QueryFault(path, name, .missing("field"))
        }
        return amount
    }

    private static func plainKind(_ word: String, _ argument: String) -> Metric.Kind? {
        switch word {
        case "count", "количество", "число", "кол-во": argument.isEmpty || argument == "*" ? .count : nil
        case "share", "доля", "percent", "процент": argument.isEmpty ? .share : nil
        case "conversion", "конверсия", "cr":
            argument.isEmpty ? .conversion("S") : StageGroupWords.letter(of: argument).map { .conversion($0) }
        case "winrate", "win_rate", "win rate", "доля побед": .winRate
        default: nil
        }
    }

    private static func fieldKind(_ word: String) -> Metric.Kind? {
        switch word {
        case "sum", "сумма", "итого", "total": return .sum
        case "avg", "average", "mean", "среднее", "средняя", "средний": return .average
        case "min", "minimum", "минимум": return .minimum
        case "max", "maximum", "максимум": return .maximum
        case "median", "медиана": return .percentile(50)
        case "distinct", "unique", "уникальных", "countdistinct", "count distinct": return .distinct
        default:
            guard word.hasPrefix("p"), let percent = Int(word.dropFirst()), (1...99).contains(percent) else {
                return nil
            }
            return .percentile(percent)
        }
    }
}

extension Metric.Kind {
    fileprivate var needsStageGroup: Bool { Metric(self).needsStageGroup }

    fileprivate var isExtreme: Bool { self == .minimum || self == .maximum }
}

extension EntitySchema {
    /// Whether records are in work, won or lost.
    package var knowsStageGroups: Bool { stageGroupField != nil || stageField != nil }
}
