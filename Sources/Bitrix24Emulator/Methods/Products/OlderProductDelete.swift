import JSONCore

/// `crm.product.delete`; with the product go its prices.
struct OlderProductDelete: PortalMethod {
    var name: String { "crm.product.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.id()
        guard portal.catalog.products.remove(id) else { throw OlderCatalogKind.product.missing }
        portal.catalog.removePrices(ofProduct: id)
        return MethodAnswer(true)
    }
}
