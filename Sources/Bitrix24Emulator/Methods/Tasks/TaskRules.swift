/// What must hold for a task before it is kept.
enum TaskRules {
    static let noResponsible = failure("Пользователь, указанный в поле \"Исполнитель\", не найден")

    /// How far a plan may reach, in seconds.
    private static let longestPlan = 10 * 366 * PortalZone.secondsPerDay

    static func check(_ task: Record, in portal: PortalData) throws(MethodFailure) {
        if task[TaskColumn.title].isEmpty { throw failure("Не указано название задачи") }
        if task[TaskColumn.responsible].isEmpty { throw failure("Не указан исполнитель") }
        guard portal.users[task[TaskColumn.responsible].integer ?? 0] != nil else { throw noResponsible }
        guard (1...7).contains(task[TaskColumn.status].integer ?? 0) else { throw failure("Неверный статус") }
        try checkParent(of: task, in: portal)
        let schema = EntitySchema.task
        guard let start = task[schema.column("START_DATE_PLAN")].time,
            let end = task[schema.column("END_DATE_PLAN")].time
        else { return }
        if end < start { throw failure("Дата окончания, указанная в планировании, раньше даты начала") }
        if end - start > longestPlan { throw failure("Длительность задачи, указанная в планировании, слишком большая") }
    }

    private static func checkParent(of task: Record, in portal: PortalData) throws(MethodFailure) {
        guard let parent = task[TaskColumn.parent].integer, parent != 0 else { return }
        if parent == task.id { throw failure("Невозможно связать узел с самим собой") }
        guard var current = portal.tasks[parent] else {
            throw failure("Задача, указанная в поле \"Базовая задача\", не найдена")
        }
        var seen: Set<Int> = [parent]
        while let next = current[TaskColumn.parent].integer, let above = portal.tasks[next],
            seen.insert(next).inserted
        {
            if next == task.id { throw failure("Запрещено создавать циклические связи задач") }
            current = above
        }
    }

    private static func failure(_ message: String) -> MethodFailure {
        MethodFailure(400, "ERROR_CORE", message + "<br>")
    }
}
