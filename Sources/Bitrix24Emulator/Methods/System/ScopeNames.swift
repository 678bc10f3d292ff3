import JSONCore

/// `scope`: the scopes of the credential, or with `full` all that the portal has.
struct ScopeNames: PortalMethod {
    var name: String { "scope" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let scopes = PHP.isTrue(call["full"]) ? EmulatorConfiguration.allScopes : call.caller.scopes
        return MethodAnswer(.strings(scopes.sorted()))
    }
}
