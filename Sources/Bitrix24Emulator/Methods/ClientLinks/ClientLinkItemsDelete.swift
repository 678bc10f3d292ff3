import JSONCore

/// `crm.deal.contact.items.delete` and its kin: no more links for a record.
struct ClientLinkItemsDelete: PortalMethod {
    let links: ClientLinks

    var name: String { links.methodPrefix + "items.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let context = ClientLinkCall(links: links, call: call)
        let id = try context.ownerID(quoted: false)
        if links.owner == .deal || links.owner == .lead { try context.checkOwner(id, in: portal) }
        links.set([], of: id, in: &portal)
        return MethodAnswer(true)
    }
}
