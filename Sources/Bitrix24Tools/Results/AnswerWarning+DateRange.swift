import CRM
import JSONCore

extension AnswerWarning {
    /// Warns of a filter that no date field bounds on both sides, and suggests the range of the locale's rule.
    init?(missingDateRangeIn filter: JSONObject, by rule: WarningRule?, in context: PortalContext) {
        guard let rule, let field = rule.fields.first else { return nil }
        let bounds = DateBounds(of: filter)
        guard !rule.fields.contains(where: bounds.enclose) else { return nil }
        let range = context.range(of: rule.range)
        message = rule.message(from: range, on: field)
        suggestedFilters = DateBounds.filter(field, within: range)
    }
}

extension WarningRule {
    /// What the warning says, with `{field}`, `{start}` and `{end}` filled in.
    fileprivate func message(from range: DateRange, on field: String) -> String {
        let arguments = ["field": field, "start": range.start, "end": range.end]
        return Placeholders.fill(message) { arguments[$0] }
    }
}
