import JSONCore

extension MethodCall {
    /// The parameter `id` of a controller as a number.
    func controllerID() throws(MethodFailure) -> Int {
        guard let value = self["id"] else { throw .missingParameter("id") }
        guard let text = PHP.text(value), let id = Int(text) else {
            throw .wrongParameter("id", value: PHP.text(value) ?? "", type: "int")
        }
        return id
    }

    /// The parameter `fields` of a controller, which must hold something.
    func controllerFields() throws(MethodFailure) -> JSONObject {
        guard let fields = try controllerMap("fields"), !fields.isEmpty else { throw .missingParameter("fields") }
        return fields
    }
}
