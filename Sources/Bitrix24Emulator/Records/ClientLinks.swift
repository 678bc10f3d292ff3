/// The links between records of one kind and their contacts or companies.
///
/// Contacts and companies are linked once, and either side shows the same links.
struct ClientLinks: Sendable {
    /// The links that have methods of their own.
    static let all = EntityKind.allCases.filter {
        ["lead", "deal", "quote", "contact", "company"].contains($0.rawValue)
    }
    .map(ClientLinks.init)

    /// The kind whose records have the links.
    let owner: EntityKind

    /// What they link to.
    var client: EntityKind { owner == .contact ? .company : .contact }

    /// The links of a record in order.
    func links(of id: Int, in portal: PortalData) -> [ClientLink] {
        let links =
            owner == .company
            ? portal.contacts.rows.flatMap { contact in
                Self.own(of: contact, .contact, in: portal).filter { $0.client == id }
                    .map { ClientLink(client: contact.id, sort: $0.sort, isPrimary: $0.isPrimary) }
            }
            : portal[keyPath: owner.table][id].map { Self.own(of: $0, owner, in: portal) } ?? []
        return links.enumerated().sorted { ($0.element.sort, $0.offset) < ($1.element.sort, $1.offset) }
            .map(\.element)
    }

    /// Replaces the links of a record.
    func set(_ links: [ClientLink], of id: Int, in portal: inout PortalData) {
        guard owner == .company else { return Self.setOwn(links, of: id, owner, in: &portal) }
        let old = self.links(of: id, in: portal)
        for link in old where !links.contains(where: { $0.client == link.client }) {
            setCompany(id, nil, of: link.client, in: &portal)
        }
        for link in links where !old.contains(link) { setCompany(id, link, of: link.client, in: &portal) }
    }

    /// Links a contact to a company, or takes the link away.
    private func setCompany(_ company: Int, _ link: ClientLink?, of contact: Int, in portal: inout PortalData) {
        var links = ClientLinks(owner: .contact).links(of: contact, in: portal)
        let isFirst = links.allSatisfy { $0.client == company }
        links.removeAll { $0.client == company }
        if let link {
            let isPrimary = link.isPrimary || isFirst
            if isPrimary { for place in links.indices { links[place].isPrimary = false } }
            links.append(ClientLink(client: company, sort: link.sort, isPrimary: isPrimary))
        }
        Self.setOwn(links, of: contact, .contact, in: &portal)
    }

    private static func own(of record: Record, _ kind: EntityKind, in portal: PortalData) -> [ClientLink] {
        guard let columns = ClientColumns(kind) else { return [] }
        let primary = record[columns.primary].integer
        return columns.ids(of: record).enumerated().map { place, client in
            ClientLink(
                client: client,
                sort: portal.clientLinkSorts[kind.typeID, record.id, client] ?? (place + 1) * 10,
                isPrimary: client == primary
            )
        }
    }

    private static func setOwn(_ links: [ClientLink], of id: Int, _ kind: EntityKind, in portal: inout PortalData) {
        guard let columns = ClientColumns(kind), var record = portal[keyPath: kind.table][id] else { return }
        for client in columns.ids(of: record) { portal.clientLinkSorts[kind.typeID, id, client] = nil }
        for link in links { portal.clientLinkSorts[kind.typeID, id, link.client] = link.sort }
        columns.set(links.map(\.client), primary: links.first(where: \.isPrimary)?.client, of: &record)
        portal[keyPath: kind.table].replace(record)
    }
}
