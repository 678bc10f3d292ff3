import JSONCore

/// `crm.item.productrow.delete`: one product row less; the answer is always null.
struct ProductRowDelete: PortalMethod {
    var name: String { "crm.item.productrow.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let (row, owner) = try call.productRow(in: portal)
        portal.catalog.productRows.remove(row)
        owner.settleAmounts(call, in: &portal)
        return MethodAnswer(nil)
    }
}
