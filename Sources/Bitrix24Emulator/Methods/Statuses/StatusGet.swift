import JSONCore

/// `crm.status.get`: one entry of a dictionary.
struct StatusGet: PortalMethod {
    var name: String { "crm.status.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.id()
        guard let entry = portal.statuses.first(where: { $0.id == id }) else { throw .statusNotFound }
        return MethodAnswer { StatusRow(entry: entry).write(to: &$0) }
    }
}
