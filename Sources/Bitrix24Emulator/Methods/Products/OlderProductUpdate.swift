import JSONCore

/// `crm.product.update`: other values for some fields of a product, its price among them.
struct OlderProductUpdate: PortalMethod {
    var name: String { "crm.product.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.id()
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        let view = OlderCatalogView.product
        guard var shown = view.row(id, of: portal.catalog), var product = portal.catalog.products[id] else {
            throw OlderCatalogKind.product.missing
        }
        FieldInput(schema: view.schema, zone: call.zone).apply(fields, to: &shown, isNew: false, in: &portal)
        view.write(shown, to: &product)
        let rules = CatalogRules(kind: .product)
        try rules.checkOlder(product, in: portal)
        try portal.checkOlderPrice(shown)
        product[ProductColumn.modifier] = .integer(call.caller.userID)
        rules.stamp(&product, call, in: portal)
        portal.catalog.products.replace(product)
        portal.setBasePrice(shown, call)
        return MethodAnswer(true)
    }
}
