/// Gives product rows to deals and leads.
struct SampleProductRows {
    /// A product with what rows take over from it.
    private struct Offer {
        var product: Record
        /// Hundredths of roubles.
        var price: Int
        var measure: Record?
    }

    private var random: SplitMix64
    private let offers: [Offer]

    /// Adds rows to about half of the deals and to some leads; they come to the amount of the record.
    ///
    /// Where somebody set the amount by hand, that stays so for every third.
    static func add(to data: inout PortalData, seed: UInt64, scale: SampleScale) {
        let offers = data.catalog.products.rows.compactMap { product in
            data.catalog.basePrice(ofProduct: product.id)?[PriceColumn.price].money.map { price in
                let measure = product[ProductColumn.measure].integer.flatMap { data.catalog.measures[$0] }
                return Offer(product: product, price: price, measure: measure)
            }
        }
        var sample = SampleProductRows(random: SplitMix64(seed: seed ^ 0x90D0_C705), offers: offers)
        for kind in EntityKind.allCases {
            guard let share = sample.share(of: kind), let columns = Columns(kind) else { continue }
            let owners = data[keyPath: kind.table].rows.suffix(kind == .lead ? scale.linkedLeads : .max)
            for var record in owners where sample.random.happens(share.percent) {
                guard let amount = record[columns.amount].money, amount > 0 else { continue }
                sample.addRows(to: record, share.code, amount, currency: record[columns.currency].text, in: &data)
                if !sample.random.happens(33) { record[columns.isManual] = .absent }
                data[keyPath: kind.table].replace(record)
            }
        }
    }

    private struct Columns {
        let amount: Column
        let isManual: Column
        let currency: Column

        init?(_ kind: EntityKind) {
            guard let amount = kind.schema.column(named: "OPPORTUNITY"),
                let isManual = kind.schema.column(named: "IS_MANUAL_OPPORTUNITY"),
                let currency = kind.schema.column(named: "CURRENCY_ID")
            else { return nil }
            self.amount = amount
            self.isManual = isManual
            self.currency = currency
        }
    }

    private func share(of kind: EntityKind) -> (code: String, percent: Int)? {
        ["deal": ("D", 50), "lead": ("L", 15), "quote": ("Q", 80)][kind.rawValue]
    }

    private mutating func addRows(
        to owner: Record,
        _ code: String,
        _ amount: Int,
        currency: String?,
        in data: inout PortalData
    ) {
        let rate = data.currencies.first { $0.code == currency }?.unitValue ?? 1
        var rest = amount
        var number = 0
        for _ in 0..<random.number(in: 0...3) {
            let offer = random.pick(offers)
            let own = Int((Double(offer.price) / rate).rounded())
            guard own > 0, rest / own >= 2 else { continue }
            let quantity = min(rest / own - 1, random.number(in: 1...4))
            number += 1
            add(offer, price: own, quantity: quantity, number, to: owner, code, rate, in: &data)
            rest -= own * quantity
        }
        // What is left is agreed upon with the client: one thing at that price.
        add(random.pick(offers), price: rest, quantity: 1, number + 1, to: owner, code, rate, in: &data)
    }

    private mutating func add(
        _ offer: Offer,
        price: Int,
        quantity: Int,
        _ number: Int,
        to owner: Record,
        _ code: String,
        _ rate: Double,
        in data: inout PortalData
    ) {
        var row = Record(id: data.catalog.productRows.nextID, capacity: 22)
        let (product, measure) = (offer.product, offer.measure)
        let discount = random.happens(20) ? random.pick([300, 500, 1000]) : 0
        let taxRate = SampleCatalog.vatPercent * 100
        let prices = ProductRowPrices(price: price, taxRate: taxRate, discount: .percent(discount, sum: 0))
        row[ProductRowColumn.owner] = .integer(owner.id)
        row[ProductRowColumn.ownerType] = .text(code)
        row[ProductRowColumn.product] = .integer(product.id)
        row[ProductRowColumn.name] = product[ProductColumn.name]
        row[ProductRowColumn.price] = .money(price)
        row[ProductRowColumn.accountPrice] = .money(Int((Double(price) * rate).rounded()))
        row[ProductRowColumn.exclusivePrice] = .money(prices.exclusive)
        row[ProductRowColumn.netPrice] = .money(prices.net)
        row[ProductRowColumn.grossPrice] = .money(prices.gross)
        row[ProductRowColumn.quantity] = .money(quantity * 100)
        row[ProductRowColumn.discountType] = .integer(2)
        row[ProductRowColumn.discountRate] = .money(discount)
        row[ProductRowColumn.discountSum] = .money(prices.discountSum)
        row[ProductRowColumn.taxRate] = .money(taxRate)
        row[ProductRowColumn.includesTax] = .flag(true)
        row[ProductRowColumn.isCustomized] = .flag(true)
        row[ProductRowColumn.measureCode] = measure?[MeasureColumn.code] ?? .integer(0)
        row[ProductRowColumn.measureName] = measure?[MeasureColumn.symbol] ?? .text("")
        row[ProductRowColumn.sort] = .integer(number * 10)
        row[ProductRowColumn.externalID] = .text("sale_basket_\(row.id)")
        row[ProductRowColumn.type] = product[ProductColumn.type]
        data.catalog.productRows.append(row)
    }
}
