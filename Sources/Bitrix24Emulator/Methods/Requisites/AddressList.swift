import JSONCore

/// `crm.address.list`: addresses by filter, order and selection.
///
/// The count is that of the page, so it is stuck at 50, and no next page is named, though there may be one. Only a
/// negative start brings the true count.
struct AddressList: PortalMethod {
    var name: String { "crm.address.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let schema = EntitySchema.address
        var query = try RowQuery(call, schema: schema, unordered: RowOrder(AddressColumn.type))
        query.startsOver = false
        var page = query.page(of: &portal.requisites.addresses)
        page.total =
            call.start < 0 ? portal.requisites.addresses.rows.count(where: query.filter.fits) : page.rows.count
        page.next = nil
        return .legacyRows(page, schema, call)
    }
}
