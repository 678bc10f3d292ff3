import JSONCore

/// `crm.deal.contact.add` and its kin: one more link; `false` where it was there already.
struct ClientLinkAdd: PortalMethod {
    let links: ClientLinks

    var name: String { links.methodPrefix + "add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let context = ClientLinkCall(links: links, call: call)
        let id = try context.ownerID(quoted: true)
        guard let fields = call["fields"].flatMap(PHP.map) else {
            throw .legacy("The parameter 'fields' must be array.")
        }
        try context.checkOwner(id, in: portal)
        let client = try context.client(of: fields, in: portal)
        var all = links.links(of: id, in: portal)
        guard !all.contains(where: { $0.client == client }) else { return MethodAnswer(false) }
        let isPrimary = fields["IS_PRIMARY"] == "Y" || !all.contains(where: \.isPrimary)
        if isPrimary, links.owner != .company { for place in all.indices { all[place].isPrimary = false } }
        let sort = fields["SORT"].map { PHP.integer($0) } ?? (all.map(\.sort).max() ?? 0) + 10
        all.append(ClientLink(client: client, sort: sort, isPrimary: isPrimary))
        links.set(all.sorted { $0.sort < $1.sort }, of: id, in: &portal)
        return MethodAnswer(true)
    }
}

extension ClientLinks {
    /// What the names of the methods start with, such as `crm.deal.contact.`.
    var methodPrefix: String { "crm.\(owner.rawValue).\(client.rawValue)." }
}
