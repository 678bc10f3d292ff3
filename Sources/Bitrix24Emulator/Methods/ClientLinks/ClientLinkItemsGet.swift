import JSONCore

/// `crm.deal.contact.items.get` and its kin: all links of a record.
struct ClientLinkItemsGet: PortalMethod {
    let links: ClientLinks

    var name: String { links.methodPrefix + "items.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let context = ClientLinkCall(links: links, call: call)
        let id = try context.ownerID(quoted: false)
        // Clients and quotes that are not there simply have no links.
        if links.owner == .deal || links.owner == .lead { try context.checkOwner(id, in: portal) }
        let all = links.links(of: id, in: portal)
        return MethodAnswer { writer in
            writer.array { writer in
                for link in all {
                    writer.object { writer in
                        writer.member(context.field, link.client)
                        writer.member("SORT", link.sort)
                        writer.member("ROLE_ID", 0)
                        writer.member("IS_PRIMARY", link.isPrimary ? "Y" : "N")
                    }
                }
            }
        }
    }
}
