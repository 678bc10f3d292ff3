import JSONCore

/// `crm.lead.userfield.delete` and its kin.
struct UserFieldDelete: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).userfield.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        portal.remove(try call.userField(of: kind, in: portal))
        return MethodAnswer(true)
    }
}
