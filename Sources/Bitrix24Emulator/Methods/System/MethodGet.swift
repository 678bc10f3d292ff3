import JSONCore

/// `method.get`: whether a method exists, and whether the caller may call it.
struct MethodGet: PortalMethod {
    var name: String { "method.get" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let name = call["name"].flatMap(PHP.text)?.lowercased() ?? ""
        let scope = MethodNames.scope(of: name)
        let isAvailable = scope.map { (try? call.caller.check($0)) != nil } ?? false
        return MethodAnswer(["isExisting": .bool(scope != nil), "isAvailable": .bool(isAvailable)])
    }
}
