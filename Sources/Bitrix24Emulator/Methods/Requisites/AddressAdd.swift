import JSONCore

/// `crm.address.add`: one more address of a requisite or lead.
struct AddressAdd: PortalMethod {
    var name: String { "crm.address.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let (key, fields) = try call.address()
        guard portal.requisites.address(key) == nil else { throw .legacy("TypeAddress exists.") }
        let anchor = try portal.addressAnchor(of: key)
        var address = Record(id: portal.requisites.addresses.nextID, capacity: 13)
        FieldInput(schema: .address, zone: call.zone).apply(fields, to: &address, isNew: true, in: &portal)
        address.fill(AddressColumn.location, .integer(address.id))
        address[AddressColumn.anchorType] = .integer(anchor.type)
        address[AddressColumn.anchor] = .integer(anchor.id)
        portal.requisites.addresses.append(address)
        return MethodAnswer(true)
    }
}

extension MethodCall {
    /// What tells the address apart that `fields` are about, and the fields.
    func address() throws(MethodFailure) -> (key: AddressKey, fields: JSONObject) {
        guard let fields = try map("fields") else { throw .notArray("fields") }
        let key = AddressKey(
            type: PHP.integer(fields["TYPE_ID"]),
            ownerType: PHP.integer(fields["ENTITY_TYPE_ID"]),
            owner: PHP.integer(fields["ENTITY_ID"])
        )
        guard key.type > 0 else { throw RequisiteRules.invalid("TYPE_ID") }
        guard key.ownerType > 0 else { throw RequisiteRules.invalid("ENTITY_TYPE_ID") }
        guard key.owner > 0 else { throw RequisiteRules.invalid("ENTITY_ID") }
        return (key, fields)
    }
}

extension PortalData {
    /// The client that an address belongs to in the end: the owner of the requisite, or the lead itself.
    fileprivate func addressAnchor(of key: AddressKey) throws(MethodFailure) -> (type: Int, id: Int) {
        if key.ownerType == RequisiteData.typeID {
            guard let requisite = requisites.requisites[key.owner] else { throw RequisiteRules.invalid("ENTITY_ID") }
            return (
                requisite[RequisiteColumn.ownerType].integer ?? 0, requisite[RequisiteColumn.owner].integer ?? 0
            )
        }
        guard key.ownerType == EntityKind.lead.typeID else { throw RequisiteRules.invalid("ENTITY_TYPE_ID") }
        guard leads[key.owner] != nil else { throw RequisiteRules.invalid("ENTITY_ID") }
        return (key.ownerType, key.owner)
    }
}
