import JSONCore

/// `methods`: the methods that the caller may call, of one scope where one is named, or with `full` all.
struct MethodNames: PortalMethod {
    var name: String { "methods" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let wanted = call["scope"].flatMap(PHP.text)
        let isFull = PHP.isTrue(call["full"])
        let names = Self.all.filter { name in
            guard let scope = Self.scope(of: name) else { return false }
            if let wanted { return scope == wanted }
            return isFull || (try? call.caller.check(scope)) != nil
        }
        return MethodAnswer(.strings(names))
    }

    /// The methods that are here, in lower case: those that are carried out, and those that only applications can call.
    private static let all: [String] = {
        let names = MethodCatalog.methods.map { $0.name.lowercased() }
        return names + DocumentedMethods.ofApplications.subtracting(names).sorted()
    }()

    /// The scope of a method that is here, by its name in lower case; `nil` for others.
    static func scope(of name: String) -> String? {
        if let method = MethodCatalog.method(name) { return method.scope }
        return DocumentedMethods.ofApplications.contains(name) ? DocumentedMethods.scope(of: name) : nil
    }
}
