import JSONCore

extension MethodCall {
    /// A parameter of a controller that must be a map or list; `nil` where it is missing.
    func controllerMap(_ name: String) throws(MethodFailure) -> JSONObject? {
        guard let value = self[name] else { return nil }
        guard let map = PHP.map(value) else {
            throw .wrongParameter(name, value: PHP.text(value) ?? "", type: "array")
        }
        return map
    }

    /// A parameter of a controller that must be a number; `nil` where it is missing.
    func controllerInteger(_ name: String) throws(MethodFailure) -> Int? {
        guard let value = self[name] else { return nil }
        guard let number = PHP.text(value).flatMap({ Int($0) }) else {
            throw .wrongParameter(name, value: PHP.text(value) ?? "", type: "int")
        }
        return number
    }

    /// The task that a parameter names.
    ///
    /// - Parameter missing: What is said where there is no such task.
    func task(
        _ name: String = "taskId",
        in portal: PortalData,
        missing: MethodFailure = .taskMissing
    ) throws(MethodFailure) -> Record {
        guard let value = self[name] else { throw .noTaskID }
        guard let id = PHP.text(value).flatMap({ Int($0) }) else { throw .wrongTaskID }
        guard let task = portal.tasks[id] else { throw missing }
        return task
    }
}

extension MethodFailure {
    static let noTaskID = MethodFailure(
        400,
        "100",
        "CTaskItem All parameters in the constructor must have real class type (internal error)"
    )
    static let wrongTaskID = MethodFailure(400, "0", "wrong task id (internal error)")
    static let taskMissing = MethodFailure(400, "0", "Задача не найдена или недоступна (internal error)")
    static let taskAccessDenied = MethodFailure(400, "0", "Доступ запрещен. (internal error)")

    /// What methods say that a task's status, or the caller's part in it, does not allow; some have another code.
    static func taskAction(_ code: String = "0") -> MethodFailure {
        MethodFailure(400, code, "Действие над задачей не разрешено")
    }
}
