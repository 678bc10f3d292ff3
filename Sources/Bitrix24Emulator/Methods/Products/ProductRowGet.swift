/// `crm.item.productrow.get`: one product row.
struct ProductRowGet: PortalMethod {
    var name: String { "crm.item.productrow.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        .productRow(try call.productRow(in: portal).row, call)
    }
}
