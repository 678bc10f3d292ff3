import JSONCore

/// `crm.address.delete`: one address less.
struct AddressDelete: PortalMethod {
    var name: String { "crm.address.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let address = portal.requisites.address(try call.address().key) else {
            throw .legacy("TypeAddress not found.")
        }
        _ = portal.requisites.addresses.remove(address.id)
        return MethodAnswer(true)
    }
}
