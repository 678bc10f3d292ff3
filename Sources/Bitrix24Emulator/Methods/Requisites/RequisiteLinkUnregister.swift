import JSONCore

/// `crm.requisite.link.unregister`: takes the requisites off a record; one that has none is fine too.
struct RequisiteLinkUnregister: PortalMethod {
    var name: String { "crm.requisite.link.unregister" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let owner = try call.linkOwner()
        if let link = portal.requisites.link(ofType: owner.type, id: owner.id) {
            _ = portal.requisites.links.remove(link.id)
        }
        return MethodAnswer(true)
    }
}
