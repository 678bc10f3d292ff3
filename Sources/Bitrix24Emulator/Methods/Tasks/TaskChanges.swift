/// Writes down which fields of a task have changed.
enum TaskChanges {
    /// The fields whose changes are written down; that of the status is written where it happens.
    private static let columns = [
        "TITLE", "DESCRIPTION", "MARK", "PRIORITY", "RESPONSIBLE_ID", "CREATED_BY", "DEADLINE", "START_DATE_PLAN",
        "END_DATE_PLAN", "ALLOW_CHANGE_DEADLINE", "ALLOW_TIME_TRACKING", "TASK_CONTROL", "TIME_ESTIMATE",
        "DURATION_PLAN", "GROUP_ID", "PARENT_ID", "AUDITORS", "ACCOMPLICES", "TAGS", "UF_CRM_TASK",
    ].map { EntitySchema.task.column($0) }

    static func note(from old: Record, to new: Record, _ call: MethodCall, in portal: inout PortalData) {
        for column in columns where old[column] != new[column] {
            let field = EntitySchema.task[column].name
            portal.note(field, of: new.id, from: text(old[column]), to: text(new[column]), call)
        }
    }

    /// A value as the history shows it; moments are numbers there.
    private static func text(_ cell: Cell) -> String? {
        switch cell {
        case .absent: nil
        case .integer(let number), .time(let number): String(number)
        case .money(let hundredths): MoneyText.text(hundredths)
        case .text(let text): text
        case .flag(let flag): flag ? "Y" : "N"
        case .texts(let texts): texts.joined(separator: ",")
        case .integers(let numbers): numbers.map(String.init).joined(separator: ",")
        case .contacts: nil
        }
    }
}
