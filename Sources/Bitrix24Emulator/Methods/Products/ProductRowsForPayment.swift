/// `crm.item.productrow.getAvailableForPayment`: the rows that no payment asks for yet, which are all of them here.
struct ProductRowsForPayment: PortalMethod {
    var name: String { "crm.item.productrow.getAvailableForPayment" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let owner = try call.productRowOwner(in: portal)
        return .productRows(portal.catalog.productRows.rows(of: owner.key), call)
    }
}
