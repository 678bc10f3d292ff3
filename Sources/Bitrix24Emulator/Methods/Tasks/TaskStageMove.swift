import JSONCore

/// `task.stages.movetask`: a task goes to another column of its group's board, or of the caller's plan.
struct TaskStageMove: PortalMethod {
    private static let forbidden = MethodFailure(400, "ACCESS_DENIED_MOVE", "Вы не можете переместить эту задачу")

    var name: String { "task.stages.movetask" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = PHP.integer(call["id"])
        let stageID = PHP.integer(call["stageId"])
        guard let stage = portal.taskStages.first(where: { $0.id == stageID }) else {
            throw MethodFailure(400, "NOT_FOUND", "Стадия не найдена")
        }
        guard var task = portal.tasks[id] else {
            throw MethodFailure(400, "TASK_NOT_FOUND", "Задача не найдена или доступ к ней запрещен")
        }
        switch stage.owner {
        case .group(let group):
            guard task[TaskColumn.group].integer == group else { throw Self.forbidden }
            let old = task[TaskColumn.stage].integer ?? 0
            task[TaskColumn.stage] = .integer(stageID)
            portal.tasks.replace(task)
            portal.note("STAGE", of: id, from: Self.title(old, in: portal), to: stage.title, call)
        case .user(let user):
            guard user == call.caller.userID else { throw Self.forbidden }
        }
        return MethodAnswer(true)
    }

    private static func title(_ stage: Int, in portal: PortalData) -> String {
        portal.taskStages.first { $0.id == stage }?.title ?? ""
    }
}
