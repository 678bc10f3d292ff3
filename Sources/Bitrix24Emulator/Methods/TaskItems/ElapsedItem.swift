import JSONCore

/// What the methods of time spent on tasks share.
enum ElapsedItem {
    static let writable: Set<String> = ["SECONDS", "COMMENT_TEXT", "USER_ID", "CREATED_DATE"]
    static let sortable: Set<String> = [
        "ID", "USER_ID", "MINUTES", "SECONDS", "CREATED_DATE", "DATE_START", "DATE_STOP",
    ]
    static let filterable: Set<String> = ["ID", "TASK_ID", "USER_ID", "CREATED_DATE"]
    static let prefixes: Set<String> = ["!", "<=", "<", ">=", ">"]

    static func row(_ time: ElapsedTime, of task: Int, _ zone: PortalZone) -> JSONObject {
        [
            "ID": .string(String(time.id)),
            "TASK_ID": .string(String(task)),
            "USER_ID": .string(String(time.user)),
            "COMMENT_TEXT": .string(time.comment),
            "SECONDS": .string(String(time.seconds)),
            "MINUTES": .string(String(time.seconds / 60)),
            "SOURCE": "2",
            "CREATED_DATE": .string(zone.iso(time.createdAt)),
            "DATE_START": .string(zone.iso(time.recordedAt)),
            "DATE_STOP": .string(zone.iso(time.recordedAt)),
        ]
    }

    static let forbidden = MethodFailure(400, "ERROR_CORE", "ACTION_NOT_ALLOWED<br>")
    static let taskNotFound = MethodFailure(400, "ERROR_CORE", "Task not found<br>")

    /// Takes over fields; seconds are needed.
    static func apply(
        _ fields: JSONObject,
        to time: inout ElapsedTime,
        _ call: MethodCall
    ) throws(MethodFailure) {
        let seconds = PHP.integer(fields["SECONDS"])
        guard seconds > 0 else { throw forbidden }
        time.seconds = seconds
        if let text = fields["COMMENT_TEXT"].flatMap(PHP.text) { time.comment = text }
        if let user = fields["USER_ID"].map({ PHP.integer($0) }), user > 0 { time.user = user }
        if let moment = fields["CREATED_DATE"].flatMap(PHP.text).flatMap(call.zone.moment) { time.createdAt = moment }
    }
}

extension PortalData {
    /// Sets how much time a task has taken.
    mutating func sumTimes(of task: Int, _ call: MethodCall) {
        guard var record = tasks[task] else { return }
        let seconds = (taskParts.times[task] ?? []).reduce(0) { $0 + $1.seconds }
        let old = record[TaskColumn.secondsSpent].integer ?? 0
        record[TaskColumn.secondsSpent] = .integer(seconds)
        record[TaskColumn.minutesSpent] = .integer(seconds / 60)
        tasks.replace(record)
        note("TIME_SPENT_IN_LOGS", of: task, from: String(old), to: String(seconds), call)
    }
}
