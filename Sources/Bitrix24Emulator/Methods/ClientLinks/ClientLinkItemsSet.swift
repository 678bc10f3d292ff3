import JSONCore

/// `crm.deal.contact.items.set` and its kin: other links for a record, in the place of all that it had.
struct ClientLinkItemsSet: PortalMethod {
    let links: ClientLinks

    var name: String { links.methodPrefix + "items.set" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let context = ClientLinkCall(links: links, call: call)
        let id = try context.ownerID(quoted: false)
        guard let items = call["items"].flatMap(PHP.map) else { throw .legacy("The parameter items must be array.") }
        try context.checkOwner(id, in: portal)
        var all: [ClientLink] = []
        for (place, item) in items.members.compactMap(\.value.object).enumerated() {
            let client = PHP.integer(item[context.field])
            guard client > 0, !all.contains(where: { $0.client == client }) else { continue }
            try context.checkClient(client, in: portal)
            let isPrimary = item["IS_PRIMARY"] == "Y" && (links.owner == .company || !all.contains(where: \.isPrimary))
            let sort = item["SORT"].map { PHP.integer($0) } ?? (place + 1) * 10
            all.append(ClientLink(client: client, sort: sort, isPrimary: isPrimary))
        }
        if !all.isEmpty, !all.contains(where: \.isPrimary) { all[0].isPrimary = true }
        links.set(all, of: id, in: &portal)
        return MethodAnswer(true)
    }
}
