import JSONCore

/// `tasks.task.favorite.add` and `.remove`: a task is among the favourites, or is not.
struct TaskFavorite: PortalMethod {
    /// Whether tasks become favourites.
    let adds: Bool

    var name: String { "tasks.task.favorite.\(adds ? "add" : "remove")" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var task = try call.task(in: portal, missing: MethodFailure(400, "1", "Task not found or not accessible"))
        task[TaskColumn.isFavorite] = adds ? .flag(true) : .absent
        portal.tasks.replace(task)
        return MethodAnswer(true)
    }
}
