/// Makes the catalogue of a company that sells and installs climate equipment.
struct SampleCatalog {
    /// A product: its name, its price in roubles, and the code of its unit.
    typealias Product = (name: String, price: Int, measure: Int)

    private var random: SplitMix64
    private let openedAt: Int
    private let now: Int

    /// Adds units, VAT rates, sections, products and prices.
    static func add(to data: inout PortalData, seed: UInt64, now: Int) {
        var sample = SampleCatalog(
            random: SplitMix64(seed: seed ^ 0xCA7A_1060),
            openedAt: data.pipelines.first?.createdAt ?? now,
            now: now
        )
        sample.addMeasures(to: &data.catalog)
        sample.addRates(to: &data.catalog)
        sample.addCatalogs(to: &data.catalog)
        sample.addSections(to: &data)
    }

    private func addCatalogs(to catalog: inout CatalogData) {
        for block in [CatalogData.productBlock, CatalogData.offerBlock] {
            var record = Record(id: block, capacity: 6)
            record[CatalogColumn.block] = .integer(block)
            record[CatalogColumn.site] = .text("s1")
            let isOffers = block == CatalogData.offerBlock
            record[CatalogColumn.name] = .text("Товарный каталог CRM" + (isOffers ? " (предложения)" : ""))
            if isOffers {
                record[CatalogColumn.productBlock] = .integer(CatalogData.productBlock)
                record[CatalogColumn.linkProperty] = .integer(79)
            }
            catalog.catalogs.append(record)
        }
    }

    private func addMeasures(to catalog: inout CatalogData) {
        for (index, measure) in Self.measures.enumerated() {
            var record = Record(id: index * 2 + 1, capacity: 6)
            record[MeasureColumn.code] = .integer(measure.code)
            record[MeasureColumn.isDefault] = measure.code == Self.piece ? .flag(true) : .absent
            record[MeasureColumn.title] = .text(measure.title)
            record[MeasureColumn.symbol] = .text(measure.symbol)
            record[MeasureColumn.internationalSymbol] = .text(measure.international)
            record[MeasureColumn.letters] = .text(measure.letters)
            catalog.measures.append(record)
        }
    }

    private func addRates(to catalog: inout CatalogData) {
        let rates: [(name: String, percent: Int?)] = [
            ("Без НДС", nil), ("НДС 0%", 0), ("НДС 10%", 10), ("НДС \(Self.vatPercent)%", Self.vatPercent),
        ]
        for (index, rate) in rates.enumerated() {
            var record = Record(id: index * 2 + 1, capacity: 5)
            record[RateColumn.isActive] = .flag(true)
            record[RateColumn.name] = .text(rate.name)
            record[RateColumn.rate] = rate.percent.map { .money($0 * 100) } ?? .absent
            record[RateColumn.sort] = .integer((index + 1) * 100)
            record[RateColumn.changedAt] = .time(openedAt)
            catalog.rates.append(record)
        }
    }

    private mutating func addSections(to data: inout PortalData) {
        for (index, section) in Self.sections.enumerated() {
            var record = Record(id: 21 + index * 2, capacity: 8)
            record[SectionColumn.isActive] = .flag(true)
            record[SectionColumn.block] = .integer(CatalogData.productBlock)
            record[SectionColumn.name] = .text(section.name)
            record[SectionColumn.code] = .text(SampleName.latin(section.name).replacingSpaces)
            record[SectionColumn.sort] = .integer((index + 1) * 100)
            record[SectionColumn.descriptionType] = .text("text")
            record[SectionColumn.externalID] = .text(String(record.id))
            data.catalog.sections.append(record)
            for product in section.products { add(product, to: record.id, isService: section.isService, in: &data) }
        }
    }

    private mutating func add(_ sample: Product, to section: Int, isService: Bool, in data: inout PortalData) {
        let table = data.catalog.products
        var product = Record(id: table.rows.isEmpty ? 101 : table.nextID + random.below(3), capacity: 26)
        let createdAt = openedAt + random.below(max(1, (now - openedAt) / 2))
        product[ProductColumn.isActive] = .flag(true)
        product[ProductColumn.isAvailable] = .flag(true)
        product[ProductColumn.canBuyZero] = .flag(true)
        product[ProductColumn.allowsSubscription] = .flag(true)
        product[ProductColumn.code] = .text(SampleName.latin(sample.name).replacingSpaces)
        product[ProductColumn.creator] = .integer(1)
        product[ProductColumn.modifier] = .integer(1)
        product[ProductColumn.createdAt] = .time(createdAt)
        product[ProductColumn.changedAt] = .time(createdAt + random.below(max(1, now - createdAt)))
        product[ProductColumn.block] = .integer(CatalogData.productBlock)
        product[ProductColumn.section] = .integer(section)
        product[ProductColumn.measure] = data.catalog.measure(code: sample.measure).map { .integer($0.id) } ?? .absent
        product[ProductColumn.name] = .text(sample.name)
        product[ProductColumn.previewTextType] = .text("text")
        product[ProductColumn.detailTextType] = .text("text")
        product[ProductColumn.sort] = .integer(500)
        product[ProductColumn.type] = .integer((isService ? ProductType.service : .simple).rawValue)
        product[ProductColumn.rate] = data.catalog.rates.rows.last.map { .integer($0.id) } ?? .absent
        product[ProductColumn.includesVAT] = .flag(true)
        product[ProductColumn.externalID] = .text(String(product.id))
        if !isService {
            product[ProductColumn.quantity] = .money(random.number(in: 0...40) * 100)
            product[ProductColumn.purchasingCurrency] = .text("RUB")
            product[ProductColumn.purchasingPrice] = .money(sample.price * random.number(in: 60...80))
            product[ProductColumn.weight] = .money(random.number(in: 1...60) * 100_000)
        }
        data.catalog.products.append(product)
        addPrice(of: product, sample.price, to: &data.catalog)
    }

    private mutating func addPrice(of product: Record, _ price: Int, to catalog: inout CatalogData) {
        var record = Record(
            id: catalog.prices.rows.isEmpty ? 201 : catalog.prices.nextID + random.below(2),
            capacity: 6
        )
        record[PriceColumn.type] = .integer(CatalogData.basePriceType)
        record[PriceColumn.currency] = .text("RUB")
        record[PriceColumn.price] = .money(price * 100)
        record[PriceColumn.basePrice] = .money(price * 100)
        record[PriceColumn.product] = .integer(product.id)
        record[PriceColumn.changedAt] = product[ProductColumn.changedAt]
        catalog.prices.append(record)
    }
}

extension String {
    /// The text as a symbolic code: letters, digits and underscores.
    fileprivate var replacingSpaces: String {
        split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
    }
}
