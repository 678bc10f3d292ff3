import JSONCore

/// `crm.address.update`: other values for some fields of an address.
struct AddressUpdate: PortalMethod {
    var name: String { "crm.address.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let (key, fields) = try call.address()
        guard var address = portal.requisites.address(key) else { throw .legacy("TypeAddress not found.") }
        FieldInput(schema: .address, zone: call.zone).apply(fields, to: &address, isNew: false, in: &portal)
        portal.requisites.addresses.replace(address)
        return MethodAnswer(true)
    }
}
