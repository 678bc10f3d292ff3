import JSONCore

/// `methods`: the methods that the caller may call, of one scope where one is named, or with `full` all.
struct MethodNames: PortalMethod {
    var name: String { "methods" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let wanted = call["scope"]?.string
        let isFull = PHP.isTrue(call["full"])
        let methods = MethodCatalog.methods.filter { method in
            if let wanted { return method.scope == wanted }
            return isFull || (try? call.caller.check(method.scope)) != nil
        }
        return MethodAnswer(.strings(methods.map { $0.name.lowercased() }))
    }
}
