import JSONCore

/// `tasks.task.list`: tasks by filter and order.
///
/// Names in filters are in upper case; others are not understood.
struct TaskList: PortalMethod {
    /// What tasks can be sorted by, and by which field that is done here.
    private static let sortable: [String: String] = [
        "ID": "ID", "TITLE": "TITLE", "TIME_SPENT_IN_LOGS": "TIME_SPENT_IN_LOGS", "DATE_START": "DATE_START",
        "CREATED_DATE": "CREATED_DATE", "CHANGED_DATE": "CHANGED_DATE", "CLOSED_DATE": "CLOSED_DATE",
        "ACTIVITY_DATE": "ACTIVITY_DATE", "START_DATE_PLAN": "START_DATE_PLAN", "END_DATE_PLAN": "END_DATE_PLAN",
        "DEADLINE": "DEADLINE", "REAL_STATUS": "STATUS", "STATUS_COMPLETE": "STATUS", "PRIORITY": "PRIORITY",
        "MARK": "MARK", "CREATED_BY_LAST_NAME": "CREATED_BY", "RESPONSIBLE_LAST_NAME": "RESPONSIBLE_ID",
        "GROUP_ID": "GROUP_ID", "TIME_ESTIMATE": "TIME_ESTIMATE", "ALLOW_CHANGE_DEADLINE": "ALLOW_CHANGE_DEADLINE",
        "ALLOW_TIME_TRACKING": "ALLOW_TIME_TRACKING", "MATCH_WORK_TIME": "MATCH_WORK_TIME", "FAVORITE": "FAVORITE",
        "SORTING": "SORTING", "IS_PINNED": "IS_PINNED", "IS_PINNED_IN_GROUP": "IS_PINNED_IN_GROUP",
    ]

    var name: String { "tasks.task.list" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let now = call.now
        let filter = Filter(
            try call.controllerMap("filter") ?? JSONObject(),
            schema: .task,
            dialect: .task,
            zone: call.zone,
            special: { [portal] sought, name, value in
                Self.special(sought, name, value, now: now) ?? TaskRelations.condition(sought, name, value, in: portal)
            },
            isPassing: { $0 == "STATUS" || $0 == "DEPENDS_ON" }
        )
        let order = try Self.order(try call.controllerMap("order") ?? JSONObject())
        _ = try call.controllerMap("select")
        let query = RowQuery(filter: filter, order: order, start: call.start, scattersTies: call.scattersTies)
        let page = query.page(of: &portal.tasks)
        let row = TaskRow(select: call.names("select"), portal: portal, zone: call.zone, now: now)
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.object { writer in
                writer.key("tasks")
                writer.array { writer in
                    for task in page.rows { row.write(task, to: &writer) }
                }
            }
        }
    }

    private static func order(_ map: JSONObject) throws(MethodFailure) -> RowOrder {
        var order = RowOrder(.id, isDescending: true)
        guard !map.isEmpty else { return order }
        order.keys = []
        for member in map.members {
            guard let field = sortable[TaskRow.upperCase(member.key)] else {
                throw MethodFailure(400, "0", "Invalid sorting key (internal error)")
            }
            let isDescending = member.value.string?.uppercased().hasPrefix("DESC") == true
            order.keys.append(.init(column: EntitySchema.task.column(field), isDescending: isDescending))
        }
        return order
    }

    /// Conditions on what is no field, or means something else than the field of that name.
    private static func special(
        _ sought: FilterOperator,
        _ name: String,
        _ value: JSONValue,
        now: Int
    ) -> Filter.Predicate? {
        let numbers = PHP.list(value).map { PHP.integer($0) }
        let isNegative = sought.isNegative
        switch name {
        case "STATUS" where sought.positive == .equal:
            return { numbers.contains($0.taskSubStatus(now: now)) != isNegative }
        case "REAL_STATUS" where sought.positive == .equal:
            return { numbers.contains($0[TaskColumn.status].integer ?? 2) != isNegative }
        case "ACCOMPLICE": return members(TaskColumn.accomplices, numbers, isNegative)
        case "AUDITOR": return members(TaskColumn.auditors, numbers, isNegative)
        case "TAG":
            let tags = PHP.list(value).compactMap(PHP.text).map { $0.lowercased() }
            return { task in
                guard case .texts(let own) = task[TaskColumn.tags] else { return isNegative }
                return own.contains { tags.contains($0.lowercased()) } != isNegative
            }
        case "TITLE" where sought.positive == .equal:
            return titles(PHP.list(value).compactMap(PHP.text), isNegative)
        case "STATUS": return statuses(sought, numbers.first ?? 0, now: now)
        case "::SUBFILTER-PARAMS":
            guard let wanted = value.object?["FAVORITE"]?.string else { return { _ in true } }
            return { $0[TaskColumn.isFavorite].isTrue == (wanted == "Y") }
        default: return nil
        }
    }

    /// The status as lists sort by it, compared with a number.
    private static func statuses(_ sought: FilterOperator, _ number: Int, now: Int) -> Filter.Predicate? {
        let fits: (Int) -> Bool
        switch sought {
        case .less: fits = { $0 < number }
        case .lessOrEqual: fits = { $0 <= number }
        case .greater: fits = { $0 > number }
        case .greaterOrEqual: fits = { $0 >= number }
        case .equal, .notEqual, .contains, .containsNot, .like, .likeNot, .between, .notBetween: return nil
        }
        return { fits($0.taskSubStatus(now: now)) }
    }

    private static func members(_ column: Column, _ users: [Int], _ isNegative: Bool) -> Filter.Predicate {
        { task in
            guard case .integers(let own) = task[column] else { return isNegative }
            return own.contains(where: users.contains) != isNegative
        }
    }

    /// A title may be a pattern with `%` and `_`.
    private static func titles(_ texts: [String], _ isNegative: Bool) -> Filter.Predicate {
        let patterns = texts.map { LikePattern($0.lowercased()) }
        return { task in
            let title = task[TaskColumn.title].text?.lowercased() ?? ""
            return patterns.contains { $0.fits(title) } != isNegative
        }
    }
}
