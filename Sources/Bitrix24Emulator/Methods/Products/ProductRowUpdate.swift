import JSONCore

/// `crm.item.productrow.update`: other values for one product row.
struct ProductRowUpdate: PortalMethod {
    var name: String { "crm.item.productrow.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.controllerID()
        let fields = try call.controllerFields()
        var (row, owner) = try call.productRow(in: portal)
        guard ProductRowInput.hasWritable(fields) else {
            let field = fields.keys.first ?? ""
            throw MethodFailure(400, "INVALID_ARG_VALUE", "Field '\(field)' not available for update")
        }
        let input = ProductRowInput(zone: call.zone, rate: owner.rate(in: portal))
        input.apply(fields, to: &row, isNew: false, in: &portal)
        portal.catalog.productRows.replace(row)
        owner.settleAmounts(call, in: &portal)
        return .writtenProductRow(portal.catalog.productRows[id] ?? row, call)
    }
}
