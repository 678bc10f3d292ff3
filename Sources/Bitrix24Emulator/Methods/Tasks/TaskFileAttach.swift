import JSONCore

/// `tasks.task.files.attach`: a file of the drive for a task; the drive of this portal has none that could be read.
struct TaskFileAttach: PortalMethod {
    var name: String { "tasks.task.files.attach" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        _ = try call.task(in: portal, missing: .taskAccessDenied)
        guard try call.controllerInteger("fileId") != nil else { throw .missingParameter("fileId") }
        throw MethodFailure(400, "ERROR_CORE", "Недостаточно прав.<br>")
    }
}
