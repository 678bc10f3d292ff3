import JSONCore

/// `method.get`: whether a method exists, and whether the caller may call it.
struct MethodGet: PortalMethod {
    var name: String { "method.get" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let name = call["name"]?.string, !name.isEmpty else {
            throw MethodFailure(400, "ERROR_ARGUMENT", "Argument 'NAME' is null or empty")
        }
        let method = MethodCatalog.method(name.lowercased())
        let isAvailable = method.map { (try? call.caller.check($0.scope)) != nil } ?? false
        return MethodAnswer(["isExisting": .bool(method != nil), "isAvailable": .bool(isAvailable)])
    }
}
