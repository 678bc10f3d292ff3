/// What is sold: the catalogue, and the lines of deals, leads and quotes.
struct CatalogData: Sendable {
    /// The catalogue of products, and that of their variations.
    static let productBlock = 15
    static let offerBlock = 17
    /// The number of the only price type.
    static let basePriceType = 1

    var catalogs = Table(.catalog)
    var sections = Table(.catalogSection)
    var products = Table(.catalogProduct)
    var prices = Table(.catalogPrice)
    var measures = Table(.catalogMeasure)
    var rates = Table(.catalogRate)
    var productRows = ProductRowTable()

    /// Whether there is a catalogue with a number.
    func hasBlock(_ id: Int) -> Bool { catalogs[id] != nil }

    /// The base price of a product; `nil` where it has none.
    func basePrice(ofProduct id: Int) -> Record? {
        prices.rows.first {
            $0[PriceColumn.product].integer == id && $0[PriceColumn.type].integer == Self.basePriceType
        }
    }

    /// The unit that products without one are sold by.
    var defaultMeasure: Record? { measures.rows.first { $0[MeasureColumn.isDefault].isTrue } }

    /// The unit with a code of the all-Russian classifier.
    func measure(code: Int) -> Record? { measures.rows.first { $0[MeasureColumn.code].integer == code } }
}
