import JSONCore

/// `catalog.catalog.isOffers`: whether a catalogue holds the variations of the products of another.
struct CatalogIsOffers: PortalMethod {
    var name: String { "catalog.catalog.isOffers" }
    var scope: String { "catalog" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let catalog = portal.catalog.catalogs[try call.controllerID()] else { throw CatalogKind.catalog.missing }
        return MethodAnswer(.bool(catalog[CatalogColumn.productBlock] != .absent))
    }
}
