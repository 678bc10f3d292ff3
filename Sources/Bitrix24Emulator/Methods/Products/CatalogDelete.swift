import JSONCore

/// `catalog.product.delete` and its kin; with a product go its prices.
struct CatalogDelete: PortalMethod {
    let kind: CatalogKind

    var name: String { "catalog.\(kind.rawValue).delete" }
    var scope: String { "catalog" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.controllerID()
        guard portal.catalog[keyPath: kind.table].remove(id) else { throw kind.missing }
        if kind == .product { portal.catalog.removePrices(ofProduct: id) }
        return MethodAnswer(true)
    }
}

extension CatalogData {
    /// Removes the prices of a product, but for some that stay.
    mutating func removePrices(ofProduct id: Int, but staying: Set<Int> = []) {
        for price in prices.rows
        where price[PriceColumn.product].integer == id && !staying.contains(price.id) {
            _ = prices.remove(price.id)
        }
    }
}
