import JSONCore

/// What things in the catalogue must have, and what they have where nothing was given.
struct CatalogRules {
    let kind: CatalogKind

    /// Checks that the fields of a new one name all that it must have.
    func checkRequired(_ fields: JSONObject) throws(MethodFailure) {
        try check { name in fields[name].flatMap(PHP.text)?.isEmpty == false }
    }

    /// Checks that a changed one still has all that it must have.
    func checkComplete(_ record: Record) throws(MethodFailure) {
        try check { name in kind.schema.column(named: name).map { record[$0] != .absent } ?? false }
    }

    private func check(_ isGiven: (String) -> Bool) throws(MethodFailure) {
        let missing = kind.schema.fields.filter { $0.traits.contains(.required) && !isGiven($0.name) }.map(\.name)
        guard !missing.isEmpty else { return }
        throw Self.failure("Required fields: " + missing.joined(separator: ", "))
    }

    /// Fills in what was not given.
    func complete(_ record: inout Record, _ call: MethodCall) {
        switch kind {
        case .product:
            record.fill(ProductColumn.isActive, .flag(true))
            record.fill(ProductColumn.isAvailable, .flag(true))
            record.fill(ProductColumn.allowsSubscription, .flag(true))
            record.fill(ProductColumn.canBuyZero, .flag(true))
            record.fill(ProductColumn.sort, .integer(500))
            record.fill(ProductColumn.type, .integer(ProductType.simple.rawValue))
            record.fill(ProductColumn.creator, .integer(call.caller.userID))
            record.fill(ProductColumn.modifier, .integer(call.caller.userID))
            record.fill(ProductColumn.createdAt, .time(call.now))
            record.fill(ProductColumn.previewTextType, .text("text"))
            record.fill(ProductColumn.detailTextType, .text("text"))
            record.fill(ProductColumn.quantity, .money(0))
            record.fill(ProductColumn.externalID, .text(String(record.id)))
        case .section:
            record.fill(SectionColumn.isActive, .flag(true))
            record.fill(SectionColumn.sort, .integer(500))
            record.fill(SectionColumn.descriptionType, .text("text"))
        case .vat:
            record.fill(RateColumn.isActive, .flag(true))
            record.fill(RateColumn.sort, .integer(100))
        case .catalog, .price, .measure: break
        }
    }

    /// Sets when one was changed, and what a price is worth.
    func stamp(_ record: inout Record, _ call: MethodCall, in portal: PortalData) {
        if let changedAt = kind.schema.column(named: "timestampX") { record[changedAt] = .time(call.now) }
        if kind == .price { record.deriveBasePrice(in: portal) }
    }

    /// Checks that what one refers to is there, and that what must be its own is.
    func check(_ record: Record, in portal: PortalData) throws(MethodFailure) {
        switch kind {
        case .product: try checkProduct(record, in: portal)
        case .section: try checkSection(record, in: portal.catalog)
        case .price: try checkPrice(record, in: portal)
        case .measure: try checkMeasure(record, in: portal.catalog)
        case .catalog, .vat: break
        }
    }

    private func checkProduct(_ product: Record, in portal: PortalData) throws(MethodFailure) {
        let catalog = portal.catalog
        guard catalog.hasBlock(product[ProductColumn.block].integer ?? 0) else {
            throw MethodFailure(400, "200040300000", "Iblock Not Found")
        }
        if let section = product[ProductColumn.section].integer, section > 0, catalog.sections[section] == nil {
            throw Self.failure("Section is not exists")
        }
        if let user = product[ProductColumn.modifier].integer, portal.users[user] == nil {
            throw Self.failure("User modifiedBy is not exists")
        }
        if let user = product[ProductColumn.creator].integer, portal.users[user] == nil {
            throw Self.failure("User createdBy is not exists")
        }
        if let code = product[ProductColumn.purchasingCurrency].text,
            !portal.currencies.contains(where: { $0.code == code })
        {
            throw Self.failure("Currency purchasingCurrency is not exists")
        }
        if let rate = product[ProductColumn.rate].integer, rate > 0, catalog.rates[rate] == nil {
            throw Self.failure("VAT vatId is not exists")
        }
        if let code = product[ProductColumn.code].text, !code.isEmpty,
            catalog.products.rows.contains(where: { $0.id != product.id && $0[ProductColumn.code].text == code })
        {
            throw Self.failure("Элемент с таким символьным кодом уже существует.<br>")
        }
    }

    private func checkSection(_ section: Record, in catalog: CatalogData) throws(MethodFailure) {
        let block = section[SectionColumn.block]
        guard catalog.hasBlock(block.integer ?? 0) else {
            throw MethodFailure(400, "200700300050", "Iblock Not Found")
        }
        guard let parent = section[SectionColumn.parent].integer, parent > 0 else { return }
        guard parent != section.id, catalog.sections[parent]?[SectionColumn.block] == block else {
            throw MethodFailure(400, "200700300000", "Раздел-родитель указан неверно.<br>")
        }
    }

    private func checkPrice(_ price: Record, in portal: PortalData) throws(MethodFailure) {
        guard price[PriceColumn.type].integer == CatalogData.basePriceType else {
            throw Self.failure("Validate price error. Catalog price group is wrong")
        }
        guard let product = price[PriceColumn.product].integer, portal.catalog.products[product] != nil else {
            throw Self.failure("Product is not exists")
        }
        guard portal.catalog.basePrice(ofProduct: product).map({ $0.id == price.id }) ?? true else {
            throw Self.failure(
                "Validate price error. Catalog product is allowed has only single price without ranges in price group."
            )
        }
        guard portal.currencies.contains(where: { $0.code == price[PriceColumn.currency].text }) else {
            throw Self.failure("Валюта не найдена")
        }
    }

    private func checkMeasure(_ measure: Record, in catalog: CatalogData) throws(MethodFailure) {
        let others = catalog.measures.rows.filter { $0.id != measure.id }
        if others.contains(where: { $0[MeasureColumn.code] == measure[MeasureColumn.code] }) {
            throw MethodFailure(400, "200600000000", "Duplicate entry for key [code]")
        }
        if measure[MeasureColumn.isDefault].isTrue, others.contains(where: { $0[MeasureColumn.isDefault].isTrue }) {
            throw MethodFailure(400, "200600000010", "default value can be set once [isDefault]")
        }
    }

    private static func failure(_ text: String) -> MethodFailure { MethodFailure(400, "0", text) }
}

extension Record {
    /// Sets what a price is worth in the base currency.
    mutating func deriveBasePrice(in portal: PortalData) {
        let currency = portal.currencies.first { $0.code == self[PriceColumn.currency].text }
        guard let amount = self[PriceColumn.price].money, let currency else { return }
        self[PriceColumn.basePrice] = .money(Int((Double(amount) * currency.unitValue).rounded()))
    }

    /// Sets a value where there is none.
    mutating func fill(_ column: Column, _ cell: Cell) {
        if self[column] == .absent { self[column] = cell }
    }
}
