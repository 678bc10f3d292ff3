import JSONCore

/// `crm.item.productrow.add`: one more product row of a record.
struct ProductRowAdd: PortalMethod {
    var name: String { "crm.item.productrow.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let fields = try call.controllerFields()
        let owner = try ProductRowOwner(
            type: fields["ownerType"].flatMap(PHP.text) ?? "",
            id: PHP.integer(fields["ownerId"]),
            in: portal
        )
        let input = ProductRowInput(zone: call.zone, rate: owner.rate(in: portal))
        let row = portal.addProductRow(fields, to: owner, input)
        owner.settleAmounts(call, in: &portal)
        return .writtenProductRow(row, call)
    }
}

extension PortalData {
    /// Adds a row to a record, whose amounts are still to be settled.
    @discardableResult
    mutating func addProductRow(_ fields: JSONObject, to owner: ProductRowOwner, _ input: ProductRowInput) -> Record {
        var row = Record(id: catalog.productRows.nextID, capacity: 22)
        row[ProductRowColumn.owner] = .integer(owner.key.id)
        row[ProductRowColumn.ownerType] = .text(owner.key.type)
        input.apply(fields, to: &row, isNew: true, in: &self)
        catalog.productRows.append(row)
        return row
    }
}
