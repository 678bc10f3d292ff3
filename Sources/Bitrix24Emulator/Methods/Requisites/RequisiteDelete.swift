import JSONCore

/// `crm.requisite.delete` and its kin; with a requisite go its bank details, addresses and links.
struct RequisiteDelete: PortalMethod {
    let kind: RequisiteKind

    var name: String { kind.rawValue + ".delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.id()
        guard portal.requisites[keyPath: kind.table].remove(id) else { throw kind.missing(id) }
        if kind == .requisite { portal.requisites.removeParts(ofRequisite: id) }
        return MethodAnswer(true)
    }
}

extension RequisiteData {
    /// Removes the requisites of a client that is gone.
    mutating func removeRequisites(ofType type: Int, id: Int) {
        for requisite in requisites.rows
        where requisite[RequisiteColumn.ownerType].integer == type && requisite[RequisiteColumn.owner].integer == id {
            _ = requisites.remove(requisite.id)
            removeParts(ofRequisite: requisite.id)
        }
    }

    /// Removes what belongs to a requisite that is gone.
    fileprivate mutating func removeParts(ofRequisite id: Int) {
        for detail in bankDetails.rows where detail[BankDetailColumn.requisite].integer == id {
            _ = bankDetails.remove(detail.id)
        }
        for address in addresses.rows
        where address[AddressColumn.ownerType].integer == Self.typeID && address[AddressColumn.owner].integer == id {
            _ = addresses.remove(address.id)
        }
        for link in links.rows where link[RequisiteLinkColumn.requisite].integer == id { _ = links.remove(link.id) }
    }
}
