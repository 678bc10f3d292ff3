import JSONCore

/// `crm.product.add`: a new product, and its price.
struct OlderProductAdd: PortalMethod {
    var name: String { "crm.product.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        let view = OlderCatalogView.product
        var shown = Record(id: portal.catalog.products.nextID, capacity: 21)
        FieldInput(schema: view.schema, zone: call.zone).apply(fields, to: &shown, isNew: true, in: &portal)
        guard !shown[OlderProductColumn.name].isEmpty else {
            throw .legacy("Не заполнено обязательное поле «Название».")
        }
        let rules = CatalogRules(kind: .product)
        var product = Record(id: shown.id, capacity: 24)
        view.write(shown, to: &product)
        product.fill(ProductColumn.block, .integer(CatalogData.productBlock))
        rules.complete(&product, call)
        try rules.checkOlder(product, in: portal)
        rules.stamp(&product, call, in: portal)
        try portal.checkOlderPrice(shown)
        portal.catalog.products.append(product)
        portal.setBasePrice(shown, call)
        return MethodAnswer(.int(product.id))
    }
}

extension CatalogRules {
    /// Checks like the newer methods; older ones have no codes for what is wrong.
    func checkOlder(_ record: Record, in portal: PortalData) throws(MethodFailure) {
        do {
            try check(record, in: portal)
        } catch {
            throw .legacy(error.message)
        }
    }
}

extension PortalData {
    /// Checks the currency of a product as older methods show it.
    func checkOlderPrice(_ shown: Record) throws(MethodFailure) {
        guard let code = shown[OlderProductColumn.currency].text else { return }
        guard currencies.contains(where: { $0.code == code }) else {
            throw .legacy("Недопустимое значение поля «Валюта»")
        }
    }

    /// Makes the price that older methods show the base price of the product.
    mutating func setBasePrice(_ shown: Record, _ call: MethodCall) {
        guard let amount = shown[OlderProductColumn.price].money else { return }
        let old = catalog.basePrice(ofProduct: shown.id)
        var price = old ?? Record(id: catalog.prices.nextID, capacity: 6)
        let code = shown[OlderProductColumn.currency].text ?? currencies.first { $0.isBase }?.code ?? "RUB"
        price[PriceColumn.product] = .integer(shown.id)
        price[PriceColumn.type] = .integer(CatalogData.basePriceType)
        price[PriceColumn.price] = .money(amount)
        price[PriceColumn.currency] = .text(code)
        CatalogRules(kind: .price).stamp(&price, call, in: self)
        if old == nil { catalog.prices.append(price) } else { catalog.prices.replace(price) }
    }
}
