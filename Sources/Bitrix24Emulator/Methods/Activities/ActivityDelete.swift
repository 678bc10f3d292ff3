import JSONCore

/// `crm.activity.delete`.
struct ActivityDelete: PortalMethod {
    var name: String { "crm.activity.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard portal.removeActivity(try call.id()) else { throw .noActivity }
        return MethodAnswer(true)
    }
}
