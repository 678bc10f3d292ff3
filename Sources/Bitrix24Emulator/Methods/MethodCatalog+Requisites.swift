extension MethodCatalog {
    /// Who the clients are on paper, and which of them a record has.
    static let requisites: [any PortalMethod] =
        RequisiteKind.allCases.flatMap { kind -> [any PortalMethod] in
            [
                RequisiteAdd(kind: kind),
                RequisiteDelete(kind: kind),
                RequisiteFields(name: kind.rawValue + ".fields", schema: kind.schema),
                RequisiteGet(kind: kind),
                RequisiteList(kind: kind),
                RequisiteUpdate(kind: kind),
            ]
        }
        + [
            AddressAdd(),
            AddressDelete(),
            AddressList(),
            AddressUpdate(),
            PresetCountries(),
            RequisiteFields(name: "crm.address.fields", schema: .address),
            RequisiteFields(name: "crm.requisite.link.fields", schema: .requisiteLink),
            RequisiteLinkGet(),
            RequisiteLinkList(),
            RequisiteLinkRegister(),
            RequisiteLinkUnregister(),
        ]
        + ClientLinks.all.flatMap { links -> [any PortalMethod] in
            [
                ClientLinkAdd(links: links),
                ClientLinkDelete(links: links),
                ClientLinkFields(links: links),
                ClientLinkItemsDelete(links: links),
                ClientLinkItemsGet(links: links),
                ClientLinkItemsSet(links: links),
            ]
        }
}
