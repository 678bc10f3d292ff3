import JSONCore

/// `tasks.task.delete`.
struct TaskDelete: PortalMethod {
    private static let forbidden = MethodFailure(400, "1048582", "Нет доступа к удалению задачи")

    var name: String { "tasks.task.delete" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let task = try call.task(in: portal, missing: Self.forbidden)
        let user = call.caller.userID
        guard portal.isAdministrator(user) || TaskRole(of: user, in: task).contains(.creator) else {
            throw Self.forbidden
        }
        _ = portal.tasks.remove(task.id)
        portal.taskParts.forget(task.id)
        return MethodAnswer(["task": true])
    }
}
