import JSONCore

/// Conditions of lists on how tasks belong together.
enum TaskRelations {
    /// Reads a condition; `nil` where it is about something else.
    static func condition(
        _ sought: FilterOperator,
        _ name: String,
        _ value: JSONValue,
        in portal: PortalData
    ) -> Filter.Predicate? {
        switch name {
        case "ONLY_ROOT_TASKS":
            guard PHP.isTrue(value), PHP.text(value) != "N" else { return { _ in true } }
            let tasks = portal.tasks
            return { task in task[TaskColumn.parent].integer.map { $0 == 0 || tasks[$0] == nil } ?? true }
        case "DEPENDS_ON":
            let numbers = Set(PHP.list(value).map { PHP.integer($0) })
            let dependent = Set(portal.taskParts.links.filter { numbers.contains($0.from) }.map(\.to))
            let isNegative = sought.isNegative
            return { dependent.contains($0.id) != isNegative }
        default: return nil
        }
    }
}
