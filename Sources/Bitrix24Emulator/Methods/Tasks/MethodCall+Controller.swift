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

    /// The parameter `taskId`, and the task with that number.
    func task(in portal: PortalData) throws(MethodFailure) -> Record {
        guard let value = self["taskId"] else { throw .missingParameter("taskId") }
        guard let text = PHP.text(value), let id = Int(text) else {
            throw .wrongParameter("taskId", value: PHP.text(value) ?? "", type: "int")
        }
        guard let task = portal.tasks[id] else {
            throw MethodFailure(400, "0", "Задача не найдена или недоступна (internal error)")
        }
        return task
    }
}
