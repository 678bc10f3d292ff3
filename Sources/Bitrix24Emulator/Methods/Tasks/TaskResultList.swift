import JSONCore

/// `tasks.task.result.list`: the results of a task, the latest first.
struct TaskResultList: PortalMethod {
    var name: String { "tasks.task.result.list" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let task = try call.controllerInteger("taskId") else { throw .missingParameter("taskId") }
        guard portal.tasks[task] != nil else { throw MethodFailure(400, "0", "Access denied.") }
        let results = (portal.taskParts.results[task] ?? []).reversed()
        return MethodAnswer(.array(results.map { TaskResultRow.value($0, of: task, call.zone, files: []) }))
    }
}
