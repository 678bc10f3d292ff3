import JSONCore

/// `crm.item.productrow.set`: other product rows for a record, in the place of all that it had.
struct ProductRowSet: PortalMethod {
    var name: String { "crm.item.productrow.set" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let owner = try call.productRowOwner(in: portal)
        guard let rows = try call.controllerMap("productRows") else { throw .missingParameter("productRows") }
        let fields = rows.members.compactMap(\.value.object)
        portal.setProductRows(fields, of: owner, ProductRowInput(zone: call.zone, rate: owner.rate(in: portal)))
        owner.settleAmounts(call, in: &portal)
        return .productRows(portal.catalog.productRows.rows(of: owner.key), call)
    }
}

extension MethodCall {
    /// The record that the parameters `ownerType` and `ownerId` name.
    func productRowOwner(in portal: PortalData) throws(MethodFailure) -> ProductRowOwner {
        guard let type = self["ownerType"] else { throw .missingParameter("ownerType") }
        guard let id = self["ownerId"] else { throw .missingParameter("ownerId") }
        guard let text = PHP.text(id), let number = Int(text) else {
            throw .wrongParameter("ownerId", value: PHP.text(id) ?? "", type: "int")
        }
        return try ProductRowOwner(type: PHP.text(type) ?? "", id: number, in: portal)
    }
}

extension PortalData {
    /// Replaces the rows of a record, whose amounts are still to be settled.
    ///
    /// Rows that come with the number of one that the record has stay what they are and change; all others are new.
    mutating func setProductRows(_ rows: [JSONObject], of owner: ProductRowOwner, _ input: ProductRowInput) {
        let old = catalog.productRows.rows(of: owner.key)
        let kept = Set(rows.map { PHP.integer($0["id"]) })
        for row in old where !kept.contains(row.id) { catalog.productRows.remove(row) }
        for fields in rows {
            if var row = old.first(where: { $0.id == PHP.integer(fields["id"]) }) {
                input.apply(fields, to: &row, isNew: false, in: &self)
                catalog.productRows.replace(row)
            } else {
                addProductRow(fields, to: owner, input)
            }
        }
    }
}
