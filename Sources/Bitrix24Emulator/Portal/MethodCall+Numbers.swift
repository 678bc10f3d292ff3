import JSONCore

extension MethodCall {
    /// A parameter of a controller that must be a whole number.
    func requiredNumber(_ name: String) throws(MethodFailure) -> Int {
        guard let number = try optionalNumber(name) else { throw .missingParameter(name) }
        return number
    }

    /// A parameter of a controller that must be a whole number where it is given.
    func optionalNumber(_ name: String) throws(MethodFailure) -> Int? {
        guard let value = self[name] else { return nil }
        guard let text = PHP.text(value), let number = Int(text) else {
            throw .wrongParameter(name, value: PHP.text(value) ?? "", type: "int")
        }
        return number
    }

    /// A parameter of a controller that must be a text; `nil` where it is missing.
    func optionalText(_ name: String) throws(MethodFailure) -> String? {
        guard let value = self[name] else { return nil }
        guard let text = PHP.text(value) else { throw .wrongParameter(name, value: "", type: "string") }
        return text
    }

    /// A parameter of a controller that must be a text.
    func requiredText(_ name: String) throws(MethodFailure) -> String {
        guard let text = try optionalText(name) else { throw .missingParameter(name) }
        return text
    }
}
