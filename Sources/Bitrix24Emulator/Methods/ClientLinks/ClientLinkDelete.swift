import JSONCore

/// `crm.deal.contact.delete` and its kin: one link less; `false` where there was none.
struct ClientLinkDelete: PortalMethod {
    let links: ClientLinks

    var name: String { links.methodPrefix + "delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let context = ClientLinkCall(links: links, call: call)
        let id = try context.ownerID(quoted: true)
        guard let fields = call["fields"].flatMap(PHP.map) else {
            throw .legacy("The parameter 'item' must be array.")
        }
        try context.checkOwner(id, in: portal)
        let client = PHP.integer(fields[context.field])
        guard client > 0 else { throw .legacy("The parameter 'fields' is not valid.") }
        var all = links.links(of: id, in: portal)
        guard let place = all.firstIndex(where: { $0.client == client }) else { return MethodAnswer(false) }
        all.remove(at: place)
        links.set(all, of: id, in: &portal)
        return MethodAnswer(true)
    }
}
